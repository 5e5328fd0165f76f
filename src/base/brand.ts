declare const brand: unique symbol;

/** A `T` with a name of its own, where a mix-up of two such values would otherwise compile. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
