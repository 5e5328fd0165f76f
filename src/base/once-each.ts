/** What is made of an object: made once, and kept as long as the object is. */
export function onceEach<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new WeakMap<Key, { readonly made: Made }>();
  return (key) => {
    const before = kept.get(key);
    if (before) return before.made;
    const made = make(key);
    kept.set(key, { made });
    return made;
  };
}
