/**
 * Asks whether a reflection may be kept on this device, with a sentence on
 * devices that others use too, and how to stop. Knows no store.
 */
import type { PanelOwner, SessionPanel } from './panel-host.ts';

/** Whether and how a reflection is kept on this device. */
export interface DevicePlace {
  /** True when the host offers it and this browser can. */
  readonly canKeepOnDevice: boolean;
  /** True when the person chose it. */
  readonly keepsOnDevice: boolean;
  /** Resolves with whether it is kept there; when it is not, the status says why. */
  keepOnDevice(): Promise<boolean>;
  /** Resolves with whether nothing of it is left there; when not, the status says why. */
  stopKeepingOnDevice(): Promise<boolean>;
}

/** The panel of 'Bewaar op dit toestel', and of 'Niet meer op dit toestel'. */
export function devicePanel({ language, panels }: PanelOwner, place: DevicePlace): SessionPanel {
  const isKept = place.keepsOnDevice;
  const key = `session.device${isKept ? 'Off' : 'On'}`;
  const act = async (): Promise<void> => {
    panels.close();
    const isDone = await (isKept ? place.stopKeepingOnDevice() : place.keepOnDevice());
    if (isDone) panels.say(() => language.text(`${key}Done`));
  };
  return {
    name: 'device',
    title: () => language.text(`${key}Title`),
    text: () => [language.text(`${key}Text`), language.text(`${key}Hint`)],
    buttons: () => [{ key, act: () => void act(), isPrimary: true }],
  };
}
