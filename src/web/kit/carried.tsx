import type { FormValues } from './field.ts';

/** What was answered, unseen: where nothing is kept, it goes along from page to page. */
export function Carried({ values }: { values: FormValues }) {
  return (
    <>
      {Object.entries(values).flatMap(([name, value]) =>
        [value ?? []]
          .flat()
          .filter((one) => one !== '')
          .map((one) => <input type="hidden" name={name} value={one} key={`${name} ${one}`} />),
      )}
    </>
  );
}
