// What the browser knows of its network.

/** Whether it is sure that there is none; that there is one says nothing of the server. */
export function isOffline(): boolean {
  return navigator.onLine === false;
}
