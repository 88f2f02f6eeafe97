// Routes stand in the address after `#/`: a screen's, or `p/<production>/<route>`, which opens a
// screen of a production that may be another, or `join/<production>`, for a phone that is new.

export interface Place {
  production: string | null;
  route: string;
}

const REQUEST = /^[0-9A-Za-z]{6}$/; // the number of a request to join

export function place(hash: string): Place {
  const [text = ""] = hash.replace(/^#\/?/, "").split("?"); // a paper's code says more behind it
  const words = text.split("/").map((word) => {
    try {
      return decodeURIComponent(word);
    } catch {
      return word;
    }
  });
  if (words[0] === "p" && words[1]) {
    return { production: words[1], route: words.slice(2).join("/") || "board" };
  }
  const [head, name] = words;
  if (head === "join" && name && name !== "me" && !REQUEST.test(name)) {
    return { production: name, route: "join/me" };
  }
  return { production: null, route: words.join("/") || "board" };
}

export const hashOf = (route: string): string =>
  `#/${route.split("/").map(encodeURIComponent).join("/")}`;

/** Routes of which nothing that is typed is ever written to the device's store. */
const PRIVATE = [
  "report", "sealed", "box", "reports", "account", "reasons", "leaving", "refuse",
  "draft", "letter", "calendar",
];
export const isPrivate = (route: string): boolean => PRIVATE.includes(route.split("/")[0] ?? "");
