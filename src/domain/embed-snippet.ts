/** What an editor pastes into a page of theirs: a frame, and a link for where frames are taken out of what is pasted. */
import { escapeMarkup } from '#base/escape-markup.ts';

export interface EmbedSnippet {
  /** Of the frame's page, whole: `https://example.org/embed/?event=some-event`. */
  readonly address: string;
  /** What the frame is called by those who cannot see it. */
  readonly title: string;
  /** CSS pixels, and no more than there is room for; or all the room that there is. */
  readonly width: number | 'responsive';
  /** CSS pixels. */
  readonly height: number;
  /** Address of `embed.js`, which makes the frame as high as its content; none where its height stays. */
  readonly script?: string | undefined;
  readonly fallback: { readonly text: string; readonly href: string };
}

/** The link stands behind the frame, not in it: what is in a frame is no markup to today's browsers, and many a sanitiser takes it out with it. */
export function embedSnippet({ address, title, width, height, fallback, script }: EmbedSnippet): string {
  const frame = attributes({
    src: address,
    title,
    width: width === 'responsive' ? '100%' : String(width),
    height: String(height),
    loading: 'lazy',
    // Many a page's styles give frames a height of their own; some take styles out of what is pasted, and leave the attribute.
    style: `border: 0; max-width: 100%; height: ${String(height)}px`,
  });
  return [
    `<iframe ${frame}></iframe>`,
    `<p><a ${attributes({ href: fallback.href })}>${escapeMarkup(fallback.text)}</a></p>`,
    ...(script === undefined ? [] : [`<script ${attributes({ src: script })} async></script>`]),
  ].join('\n');
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeMarkup(value)}"`)
    .join(' ');
}
