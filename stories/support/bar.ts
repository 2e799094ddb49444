/** How a person reaches the panels of a session's bar. Knows no story. */
import { userEvent } from 'storybook/test';
import type { Inside } from './inside.ts';

/** Opens the panel behind 'Meer' that this entry leads to. */
export async function openPanel(session: Inside, entry: string): Promise<void> {
  await session.press('Meer');
  await session.press(entry);
}

/** Puts another round on screen. */
export async function lookAtRound(session: Inside, label: string): Promise<void> {
  await openPanel(session, 'Rondes');
  const choice = await session.named('Kijk naar', 'select');
  await userEvent.selectOptions(choice, label);
  await session.host.updateComplete;
}
