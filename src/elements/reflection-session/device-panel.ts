/**
 * Asks whether a reflection may be kept on this device, with a sentence on
 * devices that others use too, and how to stop. Knows no store.
 */
import type { PanelOwner, SessionPanel } from './panel-host.ts';
import { panelButtons } from './session-panel.ts';

/** Whether and how a reflection is kept on this device. */
export interface DevicePlace {
  /** True when the host offers it and this browser can. */
  readonly canKeepOnDevice: boolean;
  /** True when the person chose it. */
  readonly keepsOnDevice: boolean;
  /** Resolves with whether it is kept there; when it is not, the status says why. */
  keepOnDevice(): Promise<boolean>;
  stopKeepingOnDevice(): void;
}

/** The panel of 'Bewaar op dit toestel', and of 'Niet meer op dit toestel'. */
export function devicePanel({ language, panels }: PanelOwner, place: DevicePlace): SessionPanel {
  const isKept = place.keepsOnDevice;
  const suffix = isKept ? 'Off' : 'On';
  const say = (): void => panels.say(() => language.text(`session.device${suffix}Done`));
  const keep = async (): Promise<void> => {
    if (await place.keepOnDevice()) say();
  };
  const act = (): void => {
    panels.close();
    if (!isKept) {
      void keep();
      return;
    }
    place.stopKeepingOnDevice();
    say();
  };
  return {
    name: 'device',
    title: () => language.text(`session.device${suffix}Title`),
    text: () => [
      language.text(`session.device${suffix}Text`),
      language.text(`session.device${suffix}Hint`),
    ],
    render: () =>
      panelButtons(language, [
        { key: `session.device${suffix}`, act, isPrimary: true },
        { key: 'session.cancel', act: () => panels.close() },
      ]),
  };
}
