// Keys of this device: its own person's, and guests' that a PIN opens.  None can be read out again:
// `extractable` is false, and what a PIN gives never leaves this module.

import { type Bytes, toBase64, toKeyText, fromKeyText } from "../shared/bytes.js";
import { t } from "./say.js";
import type { GuestKey, OwnKey, Store } from "./store.js";

const OPEN_MS = 120_000; // a guest's key closes by itself when nobody signs with it
const FREE_TRIES = 5;
const WAIT_US = 30_000_000; // after the fifth wrong PIN; each further one doubles it
const LONGEST_US = 900_000_000;
const PIN = /^[0-9]{6,12}$/;
const ARGON = { iterations: 3, parallelism: 1, memorySize: 32_768, hashLength: 32 };

/** Why a key was not opened: in words for the person. */
export class NotOpened extends Error {}

export interface Signature {
  name: string;
  public: string; // base64, as the note's line is made from it
  signature: string;
}

interface Opened {
  key: CryptoKey;
  public: string;
  until: number;
}

async function pair(extractable: boolean): Promise<{ key: CryptoKey; public: string }> {
  const made = (await crypto.subtle.generateKey("Ed25519", extractable, [
    "sign",
    "verify",
  ])) as CryptoKeyPair;
  const raw = new Uint8Array(await crypto.subtle.exportKey("raw", made.publicKey));
  return { key: made.privateKey, public: toKeyText(raw) };
}

/** Give this device a name of its own, once. */
export async function nameDevice(store: Store): Promise<string> {
  const raw = crypto.getRandomValues(new Uint8Array(8));
  const letters = "abcdefghijkmnpqrstuvwxyz23456789";
  const name = `d-${[...raw].map((byte) => letters[byte & 31]).join("")}`;
  await store.set("device", name);
  return name;
}

export async function makeOwn(
  store: Store, production: string, person: string, device: string,
): Promise<OwnKey> {
  const handle = `${person}@${device}`;
  const own = { production, handle, person, device, ...(await pair(false)), joined: false };
  await store.put("own", own);
  return own;
}

/** The key of this device itself: it seals guests' keys, so that a copy of them is of no use. */
async function sealing(store: Store): Promise<CryptoKey> {
  const known = await store.get<CryptoKey>("sealing");
  if (known !== undefined) return known;
  const use: KeyUsage[] = ["encrypt", "decrypt"];
  const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, use);
  await store.set("sealing", made);
  return made;
}

async function underPin(pin: string, salt: Bytes): Promise<CryptoKey> {
  const { argon2id } = await import("./argon.js");
  const raw = await argon2id({ ...ARGON, password: pin, salt, outputType: "binary" });
  const bytes = new Uint8Array(raw);
  raw.fill(0);
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** Make a guest's key on this device, sealed by a PIN; raises `NotOpened` for what is no PIN. */
export async function makeGuest(
  store: Store, production: string, person: string, device: string, pin: string,
): Promise<GuestKey> {
  const made = await pair(true);
  const raw = new Uint8Array(await crypto.subtle.exportKey("pkcs8", made.key));
  const under = await sealUnderPin(store, pin, raw);
  const guest: GuestKey = {
    production, handle: `${person}@${device}`, person, device, public: made.public,
    ...under, tries: 0, locked_until_us: 0,
  };
  await store.put("guests", guest);
  return guest;
}

/** A secret that only this device and a PIN together give back. */
export interface UnderPin {
  salt: Bytes;
  nonces: Bytes; // 12 bytes for the outer, 12 for the inner
  sealed: Bytes;
}

/** Seal a secret under a PIN and this device's own key; raises `NotOpened` for what is no PIN. */
export async function sealUnderPin(
  store: Store, pin: string, secret: Bytes,
): Promise<UnderPin> {
  if (!PIN.test(pin)) throw new NotOpened(t("A PIN has 6 to 12 digits."));
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonces = crypto.getRandomValues(new Uint8Array(24));
  const inner = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: nonces.slice(12) }, await underPin(pin, salt), secret,
  );
  const outer = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: nonces.slice(0, 12) }, await sealing(store), inner,
  );
  return { salt, nonces, sealed: new Uint8Array(outer) };
}

/** Give a secret back; raises `NotOpened` for another PIN. */
export async function openUnderPin(store: Store, pin: string, found: UnderPin): Promise<Bytes> {
  try {
    const inner = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: found.nonces.slice(0, 12) }, await sealing(store), found.sealed,
    );
    return new Uint8Array(await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: found.nonces.slice(12) }, await underPin(pin, found.salt), inner,
    ));
  } catch {
    throw new NotOpened(t("Not this PIN."));
  }
}

/** All keys of one production on this device, and which of them are open now. */
export class Ring {
  own: OwnKey | null = null;
  guests: GuestKey[] = [];
  private opened = new Map<string, Opened>(); // by person
  private closed = false; // signed out: the own key rests

  constructor(
    private readonly store: Store,
    private readonly production: string,
    private readonly onChange: () => void,
  ) {}

  async read(): Promise<void> {
    this.own = (await this.store.all<OwnKey>("own", this.production))[0] ?? null;
    this.guests = await this.store.all<GuestKey>("guests", this.production);
    this.closed = (await this.store.get<boolean>(`signed-out/${this.production}`)) ?? false;
  }

  /** The people whose keys are open now: the device's own first. */
  get open(): string[] {
    const now = performance.now();
    const guests = [...this.opened].filter(([, one]) => one.until > now).map(([name]) => name);
    return this.signedIn && this.own !== null ? [this.own.person, ...guests] : guests;
  }

  get signedIn(): boolean {
    return this.own !== null && !this.closed;
  }

  async signOut(out: boolean): Promise<void> {
    this.closed = out;
    this.opened.clear();
    await this.store.set(`signed-out/${this.production}`, out);
    this.onChange();
  }

  lock(person: string): void {
    this.opened.delete(person);
    this.onChange();
  }

  guest(person: string): GuestKey | undefined {
    return this.guests.find((one) => one.person === person);
  }

  /** Open a guest's key.  Raises `NotOpened`; a wrong PIN is counted before it is tried. */
  async unlock(person: string, pin: string): Promise<void> {
    const guest = this.guest(person);
    if (guest === undefined) {
      throw new NotOpened(t("No key of {person} on this device.", { person }));
    }
    const nowUs = Date.now() * 1000;
    if (guest.locked_until_us > nowUs) {
      const left = Math.ceil((guest.locked_until_us - nowUs) / 1_000_000);
      throw new NotOpened(t("Too many wrong PINs. Wait {n} s.", { n: left }));
    }
    guest.tries += 1;
    const over = guest.tries - FREE_TRIES;
    guest.locked_until_us = over < 0 ? 0 : nowUs + Math.min(WAIT_US * 2 ** over, LONGEST_US);
    await this.store.put("guests", guest);
    const key = await this.unsealed(guest, pin);
    guest.tries = 0;
    guest.locked_until_us = 0;
    await this.store.put("guests", guest);
    this.opened.set(person, { key, public: guest.public, until: performance.now() + OPEN_MS });
    this.onChange();
  }

  private async unsealed(guest: GuestKey, pin: string): Promise<CryptoKey> {
    const raw = await openUnderPin(this.store, pin, guest);
    return crypto.subtle.importKey("pkcs8", raw, "Ed25519", false, ["sign"]);
  }

  /**
   * Sign a text as `production/person@device`; a guest's act is signed by the device's key too.
   * Raises `NotOpened` when that person's key is not open here.
   */
  async sign(signer: string, text: string): Promise<Signature[]> {
    const handle = signer.slice(signer.indexOf("/") + 1);
    const person = handle.slice(0, handle.indexOf("@"));
    const mine = this.signedIn ? this.own : null;
    const found: Signature[] = [];
    if (mine?.handle !== handle) {
      const guest = this.opened.get(person);
      if (guest === undefined || !this.open.includes(person)) {
        throw new NotOpened(t("The key of {person} is not open on this device.", { person }));
      }
      guest.until = performance.now() + OPEN_MS;
      found.push(await signed(signer, guest.key, guest.public, text));
    }
    if (mine !== null) {
      found.push(await signed(`${this.production}/${mine.handle}`, mine.key, mine.public, text));
    }
    return found;
  }
}

async function signed(name: string, key: CryptoKey, known: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  const signature = new Uint8Array(await crypto.subtle.sign("Ed25519", key, bytes));
  return { name, public: toBase64(fromKeyText(known)), signature: toBase64(signature) };
}
