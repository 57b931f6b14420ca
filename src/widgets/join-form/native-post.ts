// What becomes of the page after an ordinary form post: it goes to the answer, comes back from it, or stays, where the
// answer was no page, or a policy or a frame kept it here.

/** How long the page is waited for to go, in ms; then the button may be pressed again. */
const PATIENCE = 20_000;

interface Ends {
  /** The page is still here: nobody knows whether the post arrived. */
  onStay: () => void;
  /** The page is back, from the browser's memory. */
  onReturn: () => void;
}

/** Tells, once, how it ends where the page isn't gone for good. */
export function watchLeaving({ onStay, onReturn }: Ends): void {
  const end = (tell: () => void): void => {
    removeEventListener('pageshow', back);
    clearTimeout(timer);
    tell();
  };
  // A page that was posted from before it had loaded shows itself once more, and isn't back.
  const back = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) end(onReturn);
  };
  addEventListener('pageshow', back);
  const timer = setTimeout(() => end(onStay), PATIENCE);
}
