import levelOfNamesake from "./place-and-date/level-of-namesake";
import levelOfNumber from "./place-and-date/level-of-number";
import levelOfPerson from "./place-and-date/level-of-person";
import placeOfProvince from "./place-and-date/place-of-province";
import type { Rule } from "./rule";

/** Which name the place has, and when its level stands before it. */
export const placeRules: readonly Rule[] = [levelOfNamesake, levelOfNumber, levelOfPerson, placeOfProvince];
