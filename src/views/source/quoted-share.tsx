/** How much of the article is quoted, in words and as a bar. */
export function QuotedShare({ share }: { readonly share: number }) {
  return (
    <div className="quoted-share">
      <p>{Math.round(share * 100)}% of the article’s text is quoted here.</p>
      <svg className="quoted-share__bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="quoted-share__whole" width="100" height="4" />
        <rect className="quoted-share__quoted" width={share * 100} height="4" />
      </svg>
    </div>
  );
}
