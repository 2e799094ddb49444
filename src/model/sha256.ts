/**
 * SHA-256 (FIPS 180-4) of short texts. Synchronous and its own, because
 * `crypto.subtle` is asynchronous and absent over plain http.
 */

const modulus = 2 ** 32;

/** The first `count` primes. */
function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1) {
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  }
  return found;
}

/** The first 32 bits of the fraction of each root, as FIPS 180-4 §4.2.2 and §5.3.3 ask. */
function fractions(count: number, root: (value: number) => number): readonly number[] {
  return primes(count).map((prime) => (root(prime) * modulus) | 0);
}

function utf8(text: string): number[] {
  const parts = encodeURIComponent(text).match(/%..|./g) ?? [];
  return parts.map((part) =>
    part.length > 1 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0),
  );
}

/** The bytes of `text`, padded, as big-endian words of 32 bits. */
function paddedWords(text: string): Int32Array {
  const bytes = utf8(text);
  const words = new Int32Array((((bytes.length + 8) >> 6) + 1) * 16);
  [...bytes, 0x80].forEach((byte, index) => {
    words[index >> 2] = (words[index >> 2] ?? 0) | (byte << (24 - (index % 4) * 8));
  });
  words[words.length - 2] = Math.floor((bytes.length * 8) / modulus);
  words[words.length - 1] = bytes.length * 8;
  return words;
}

function turn(word: number, first: number, second: number, third: number): number {
  const turned = (bits: number) => (word >>> bits) | (word << (32 - bits));
  return turned(first) ^ turned(second) ^ (third < 0 ? word >>> -third : turned(third));
}

/** The block's 16 words stretched to 64. */
function schedule(block: Int32Array): Int32Array {
  const words = new Int32Array(64);
  words.set(block);
  const at = (index: number) => words[index] ?? 0;
  for (let index = 16; index < 64; index += 1) {
    words[index] =
      at(index - 16) +
      turn(at(index - 15), 7, 18, -3) +
      at(index - 7) +
      turn(at(index - 2), 17, 19, -10);
  }
  return words;
}

/** One round of the compression over the eight working values. */
function mixed(state: readonly number[], added: number): readonly number[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  const first = (h + turn(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + added) | 0;
  const second = (turn(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
  return [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
}

/**
 * The digest of `text` in UTF-8, as 64 hexadecimal digits.
 * Throws a URIError on a lone surrogate, which canonical JSON never holds.
 */
export function sha256(text: string): string {
  const constants = fractions(64, Math.cbrt);
  const words = paddedWords(text);
  let hash = fractions(8, Math.sqrt);
  for (let start = 0; start < words.length; start += 16) {
    let state = hash;
    schedule(words.subarray(start, start + 16)).forEach((word, index) => {
      state = mixed(state, word + (constants[index] ?? 0));
    });
    hash = hash.map((value, index) => (value + (state[index] ?? 0)) | 0);
  }
  return hash.map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
}
