/** The keys of the stack's configuration, such as `platform` of `qualys:platform`. */
export const settingNames = [
  "username",
  "password",
  "platform",
  "apiUrl",
  "maxWaitSeconds",
  "answerTimeoutSeconds",
  "gatherMilliseconds",
  "detectHiddenChanges",
  "simulatorState",
] as const;

export type SettingName = (typeof settingNames)[number];
