// The one place that makes an address of a script (Trusted Types): workers, by our own list.

interface Policy {
  createScriptURL(url: string): unknown;
}
interface Factory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}

const OURS = /^\/(?:sw\.js|assets\/worker-[A-Z0-9]+\.js)$/;

function refuse(url: string): string {
  if (!OURS.test(url)) throw new TypeError(`${url} is no script of ours`);
  return url;
}

const factory = (window as unknown as { trustedTypes?: Factory }).trustedTypes;
const policy = factory?.createPolicy("coldproof", { createScriptURL: refuse });

/** Return the address of a worker's script as the browser wants it; refuses any other. */
export function scriptUrl(url: string): string {
  return (policy ? policy.createScriptURL(url) : refuse(url)) as string;
}
