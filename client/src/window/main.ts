// Where the page begins.

import { App } from "./app.js";
import { updates } from "./updates.js";
import { Station } from "./station.js";

async function begin(): Promise<void> {
  const station = new Station();
  const app = document.querySelector("cp-app");
  if (!(app instanceof App)) throw new Error("the page has no app");
  app.begin(station);
  updates();
  await station.boot();
}

void begin();
