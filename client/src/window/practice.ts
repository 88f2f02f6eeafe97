// Practice: a second copy in the worker, thrown away at its end.  Its acts carry no signature that
// any key ever made, are never stored and never queued: they cannot be sent, by whatever mistake.

import type { Bytes } from "../shared/bytes.js";
import { where } from "../shared/where.js";
import type { Station } from "./station.js";

/** Begin to practice on a copy of what is so now, or leave it; `{on: bool}`. */
export async function practice(
  station: Station, values: Record<string, unknown>,
): Promise<void> {
  if (values["on"] !== true) {
    station.slot = "record";
  } else if (station.about !== null) {
    const { production, title, log_key, zone_minutes } = station.about;
    const device = station.ring.own?.device ?? station.device;
    const told = {
      production, title, log_key, zone_minutes, device, source: where.source, practice: true,
    };
    const empty = station.copy.size === 0;
    const snapshot = empty
      ? null
      : await station.brain.ask<Bytes>({ what: "export", slot: "record" });
    const setup = JSON.stringify(told);
    await station.brain.ask({ what: "load", slot: "practice", setup, snapshot });
    station.practiced = [];
    station.slot = "practice";
  }
  station.screen = null;
  station.go("board");
  await station.show();
}
