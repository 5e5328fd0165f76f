/** While nothing can be shown yet, which a prerendered page rarely sees: a sentence, no spinner. */
export function Waiting() {
  return <p className="page waiting">The timeline is on its way.</p>;
}
