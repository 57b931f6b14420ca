// The hashes of the scripts that the desk was built with, for the attribute `integrity`.

declare const KP_INTEGRITY: Readonly<Record<string, string>> | undefined;

/** By the script's name within the folder: `kp-widgets.classic.js`. Empty in a desk that was not built. */
export const INTEGRITY = typeof KP_INTEGRITY === 'undefined' ? {} : KP_INTEGRITY;
