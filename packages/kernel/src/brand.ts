declare const brand: unique symbol;

/** A primitive that does not fit where another kind of the same primitive is wanted. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
