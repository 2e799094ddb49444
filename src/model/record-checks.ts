/** The checks that the parsers of several types share: ids, times, and what every record has. */
import {
  isCount,
  isLike,
  isListOf,
  isMapOf,
  isShaped,
  isText,
  type Check,
  type Shape,
} from './check.ts';
import { datePattern, languagePattern, timePattern, uuidPattern } from './pattern.ts';
import type { Definition, RecordBase } from './record.ts';

export const isUuid: Check = isLike(uuidPattern, 'a UUID');
export const isTime: Check = isLike(timePattern, 'a date or a UTC time');
export const isDate: Check = isLike(datePattern, 'a date');

const definitionShape: Shape<Definition> = {
  id: isText,
  version: isCount,
  words: isMapOf(isText),
};

/** Every record; a type says which `type` and `version` it is. */
export const recordShape: Shape<RecordBase> = {
  type: isText,
  version: isCount,
  id: isUuid,
  revision: isCount,
  createdAt: isTime,
  updatedAt: isTime,
  definition: isShaped(definitionShape),
  lang: isLike(languagePattern, 'a language tag'),
  history: isListOf(isText),
};
