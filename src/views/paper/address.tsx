/** An address to be read and typed: its letters run from left to right in every language. */
export function Address({ children }: { readonly children: string }) {
  return (
    <span className="paper-address" dir="ltr">
      {children}
    </span>
  );
}
