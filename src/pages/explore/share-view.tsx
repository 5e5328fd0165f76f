import * as words from '#messages/embedDialog.ts';

/** Where the system has a sheet to share by. */
export function ShareView({ title }: { readonly title: string }) {
  if (typeof navigator.share !== 'function') return null;
  const share = () => {
    // A reader who thinks better of it has done nothing wrong.
    navigator.share({ title, url: location.href }).catch(() => undefined);
  };
  return (
    <button type="button" className="plain-button" onClick={share}>
      {words.share()}
    </button>
  );
}
