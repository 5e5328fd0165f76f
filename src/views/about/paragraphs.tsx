/** Paragraphs as the authors wrote them. */
export function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text} className="about__paragraph">
      {text}
    </p>
  ));
}
