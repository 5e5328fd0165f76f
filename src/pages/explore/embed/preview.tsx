import { useEffect, useRef } from 'react';
import * as words from '#messages/embedDialog.ts';

interface PreviewProps {
  readonly address: string;
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels; null for as high as its content. */
  readonly height: number | null;
  /** How high its content is, each time that it says so. */
  readonly onHeight: (pixels: number) => void;
}

/** CSS pixels, until the frame says more. */
const AT_FIRST = 600;

/** The frame itself, as wide as the editor's column. This page is its host. */
export function Preview({ address, width, height, onHeight }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      const pixels = source === frame.current?.contentWindow ? heightIn(data) : null;
      if (pixels === null || !frame.current) return;
      frame.current.style.height = `${String(pixels)}px`;
      onHeight(pixels);
    };
    addEventListener('message', hear);
    return () => {
      removeEventListener('message', hear);
    };
  }, [onHeight]);
  const fits = height === null;
  const asked = fits ? `${address}${address.includes('?') ? '&' : '?'}height=auto` : address;
  return (
    <div className="embed-preview">
      <a href={address} target="_blank" rel="noopener">
        {words.alone()}
      </a>
      <iframe
        // Another address is another frame: in the same one, it would be an entry in the history.
        key={asked}
        ref={frame}
        src={asked}
        title={words.frameTitle()}
        width={width}
        style={{ height: height ?? AT_FIRST }}
      />
    </div>
  );
}

function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, height }: { readonly type?: unknown; readonly height?: unknown } = data;
  return type === 'sourceline:height' && typeof height === 'number' ? height : null;
}
