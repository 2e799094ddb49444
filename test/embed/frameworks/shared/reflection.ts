/** What the app of each framework shows, and what it says of it. */
import type { SeriesInput } from 'betrokken';

/** What the picture shows at first, and after a change. */
export const first: readonly SeriesInput[] = [
  { label: 'Wat het team ziet', about: 'parents', by: 'team', scores: '3,4,?,2,5,3,1' },
];
export const second: readonly SeriesInput[] = [
  { label: 'Wat ouders zien', about: 'school', by: 'parent', scores: '5,5,4,4,?,2,2' },
];

/** The list of the card. */
export const items = ['Is er plaats voor een buggy?', 'Weten ouders wie hen opwacht?'];

/** The model of the tree. */
export const model = {
  roots: ['Vertrouwen', 'Tijd'],
  branches: [{ name: 'Samen lezen', items: ['Voorlezen in de klas'] }],
  fruits: ['Rust aan de poort'],
};

/** What a form posts: each name with the type of the record under it. */
export function posted(form: HTMLFormElement): string {
  const types = [...new FormData(form)].map(([name, value]) => {
    const { type } = JSON.parse(String(value)) as { readonly type: string };
    return `${name}: ${type}`;
  });
  return `posted ${types.join(', ') || 'nothing'}`;
}
