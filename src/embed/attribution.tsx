import { useHrefs } from '#session/use-place.ts';
import { useBoxed } from '#ui/use-boxed.ts';

/** One discreet line with the name, and the way to the full page. */
export function Attribution() {
  const hrefs = useHrefs();
  const boxed = useBoxed();
  return (
    <footer className="attribution">
      <p>
        <a href={hrefs.home()} className="attribution__link">
          Sourceline: the full page
        </a>
        {boxed && <FullAddress path={hrefs.home()} />}
      </p>
      <p className="attribution__motto">Every sentence shows its source</p>
    </footer>
  );
}

/** A boxed frame may not open a tab, so the address stands there to be copied. */
function FullAddress({ path }: { readonly path: string }) {
  return <span className="attribution__address">{new URL(path, location.href).href}</span>;
}
