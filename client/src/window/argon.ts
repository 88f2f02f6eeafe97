// Only Argon2id of the package, so that only it is loaded.

export { argon2id } from "hash-wasm";
