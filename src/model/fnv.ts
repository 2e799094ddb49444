/**
 * FNV-1a of 128 bits (draft-eastlake-fnv). Synchronous, and small enough to ride
 * in every element. It tells texts apart by chance; not against a forger, who
 * could as well write any digest into a record's history.
 */

const offset = 0x6c62272e07bb014262b821756295c58dn;
const prime = 0x1000000000000000000013bn;

/** The hash of `text` (ASCII), as 32 hexadecimal digits. */
export function fnv1a(text: string): string {
  let hash = offset;
  for (const sign of text) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(sign.charCodeAt(0))) * prime);
  }
  return hash.toString(16).padStart(32, '0');
}
