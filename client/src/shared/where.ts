// Where the build put what is loaded later, by content; the build writes it in (make/bundle.mjs).

declare const WHERE: {
  readonly runtime: string;
  readonly lock: string;
  readonly stdlib: string;
  readonly rooms: string;
  readonly catalogs: string;
  readonly reader: string;
  readonly source: string;
  readonly worker: string;
};

export const where = WHERE;
