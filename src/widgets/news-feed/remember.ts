// Keeps the last result of a function: what a widget works out again at each render mostly is the same. Pure.

/** The same function, which works only where an argument has changed since the last call. */
export function remember<Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | undefined;
  return (...args) => {
    if (!last || args.some((arg, index) => arg !== last!.args[index])) last = { args, result: make(...args) };
    return last.result;
  };
}
