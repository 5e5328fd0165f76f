import { RotateCw } from 'lucide';
import { tryAgain } from '#messages/errors.ts';
import { handOnFocus } from '#ui/hand-on-focus.ts';
import { Icon } from '#ui/icon.tsx';
import '#ui/buttons.css';
import './error-notice.css';

interface ErrorNoticeProps {
  /** What is missing, in a few words. */
  readonly title: string;
  /** What happened. */
  readonly what: string;
  /** What the reader can do. */
  readonly mend: string;
  /** What there is all the same. */
  readonly also?: string;
  /** Given where another try can help. */
  readonly onRetry?: (() => void) | undefined;
  /** page: in place of everything · inline: in place of one part. */
  readonly variant?: 'page' | 'inline';
  /** False where nothing has failed yet, and what it stands in tells of it. */
  readonly urgent?: boolean;
}

/** Something could not be shown: what, why, and what to do about it. */
export function ErrorNotice(props: ErrorNoticeProps) {
  const { title, what, mend, also, onRetry, variant = 'inline', urgent = true } = props;
  const Title = variant === 'page' ? 'h1' : 'p';
  return (
    <div className={`error-notice error-notice--${variant}`} role={urgent ? 'alert' : undefined}>
      <Title className="error-notice__title">{title}</Title>
      <p>{what}</p>
      <p>{mend}</p>
      {also !== undefined && <p>{also}</p>}
      {onRetry && (
        <p>
          <button ref={handOnFocus} type="button" className="button button--solid" onClick={onRetry}>
            <Icon of={RotateCw} />
            {tryAgain()}
          </button>
        </p>
      )}
    </div>
  );
}
