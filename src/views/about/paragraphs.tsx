import { useOwnWords } from '#ui/own-language.ts';

/** Paragraphs as the authors wrote them. */
export function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  const own = useOwnWords();
  return texts.map((text) => (
    <p key={text} className="about__paragraph" {...own}>
      {text}
    </p>
  ));
}
