/** A municipality with its postal code and region, and streets that one finds anywhere. */
export interface Place {
  municipality: string;
  postalCode: string;
  region: 'antwerpen' | 'limburg' | 'oost-vlaanderen' | 'vlaams-brabant' | 'west-vlaanderen' | 'brussel';
}

const place = (municipality: string, postalCode: string, region: Place['region']): Place => ({
  municipality,
  postalCode,
  region,
});

/** Where the people of the demo live. */
export const places = {
  antwerpen: place('Antwerpen', '2018', 'antwerpen'),
  borgerhout: place('Borgerhout', '2140', 'antwerpen'),
  lier: place('Lier', '2500', 'antwerpen'),
  mechelen: place('Mechelen', '2800', 'antwerpen'),
  turnhout: place('Turnhout', '2300', 'antwerpen'),
  halle: place('Halle', '1500', 'vlaams-brabant'),
  leuven: place('Leuven', '3000', 'vlaams-brabant'),
  tienen: place('Tienen', '3300', 'vlaams-brabant'),
  vilvoorde: place('Vilvoorde', '1800', 'vlaams-brabant'),
  hasselt: place('Hasselt', '3500', 'limburg'),
  genk: place('Genk', '3600', 'limburg'),
  aalst: place('Aalst', '9300', 'oost-vlaanderen'),
  gent: place('Gent', '9000', 'oost-vlaanderen'),
  brugge: place('Brugge', '8000', 'west-vlaanderen'),
  kortrijk: place('Kortrijk', '8500', 'west-vlaanderen'),
  anderlecht: place('Anderlecht', '1070', 'brussel'),
  brussel: place('Brussel', '1000', 'brussel'),
} as const satisfies Record<string, Place>;

/** The name by which these files know a place. */
export type PlaceName = keyof typeof places;

export const streets = [
  'Kerkstraat',
  'Stationsstraat',
  'Molenweg',
  'Lindelaan',
  'Vaartkaai',
  'Schoolstraat',
  'Akkerwinde',
  'Nieuwe Steenweg',
  'Beukenhof',
  'Oude Baan',
] as const;
