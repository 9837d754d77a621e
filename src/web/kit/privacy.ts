/** What the privacy nudge found in a free text (M-09). */
export const privacyCodes = ['national-number', 'phone', 'e-mail', 'health'] as const;
export type PrivacyCode = (typeof privacyCodes)[number];
