// Lit's decorators of properties, for the one kind of decorators that this project is compiled with; Lit's own serve two
// and are ten times as long.
import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: string) => void;

/** Makes a field a reactive property, which is also an attribute unless it is told otherwise; see Lit's `@property`. */
export function property(options?: PropertyDeclaration): Decorator {
  return ({ constructor }, name) => (constructor as typeof ReactiveElement).createProperty(name, options);
}

/** Makes a private field a reactive property without an attribute; see Lit's `@state`. */
export function state(): Decorator {
  return property({ state: true, attribute: false });
}
