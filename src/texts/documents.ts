import type { RefusalCode } from '../platform/documents/refusal.ts';
import { type Catalogue, catalogue } from './catalogue.ts';

/**
 * Why a file was not taken in, and what to do about it; and the words beside the field. A refusal brings the values:
 * always `file`, and `size` and `limit` in MB, `extension` and `found`, or `signature`.
 */
export const documents = catalogue(
  {
    hint: 'PDF, Word (.docx), OpenDocument (.odt), JPG of PNG, tot en met 20 MB.',
    empty:
      'Het bestand “{file}” is leeg. Open het op je toestel, kijk of er iets in staat, bewaar het en voeg het opnieuw toe.',
    'too-large':
      'Het bestand “{file}” is te groot: {size, number} MB, en het mag tot en met {limit, number} MB zijn. Maak het kleiner (scan bijvoorbeeld op 150 dpi, of verklein de foto’s), of splits het op in delen.',
    interrupted:
      'Het bestand “{file}” kwam niet volledig aan, omdat de verbinding wegviel of stilviel. Voeg het opnieuw toe.',
    'type-not-allowed':
      'Het bestand “{file}” is van een soort die we niet aannemen. Bewaar het als PDF, Word (.docx), OpenDocument (.odt), JPG of PNG en voeg het opnieuw toe.',
    'not-a-scan': 'Het bestand “{file}” is geen scan. Bewaar het als PDF, JPG of PNG en voeg het opnieuw toe.',
    'type-lies':
      'De naam en de inhoud van “{file}” zijn het niet eens: {extension, select, none {de naam heeft geen extensie} other {de naam eindigt op .{extension}}}, maar de inhoud is {found, select, pdf {een PDF} docx {een Word-document (.docx)} odt {een OpenDocument-tekst (.odt)} jpg {een JPG-foto} png {een PNG-afbeelding} zip {een gecomprimeerde map} cfb {een ouder Word-bestand, of een bestand met een wachtwoord} mixed {meer dan één soort bestand tegelijk} other {iets anders}}. Open het bestand, bewaar het opnieuw als PDF en voeg die toe.',
    damaged:
      'Het bestand “{file}” is beschadigd of onvolledig. Kijk of je het zelf kan openen, bewaar het opnieuw (liefst als PDF) en voeg het opnieuw toe.',
    protected:
      'Het bestand “{file}” is beveiligd met een wachtwoord, zodat niemand het kan nakijken. Haal de beveiliging weg of druk het af naar een PDF, en voeg die toe.',
    'active-content':
      'In het bestand “{file}” zit iets dat vanzelf kan werken: {found, select, macros {een macro} script {een script} dde {een koppeling met een ander programma} remote {een verwijzing die bij het openen iets van elders ophaalt} attachment {een ander bestand} automatic {een actie die begint zodra je het opent} other {een deel dat we niet kunnen nakijken}}. Druk het af naar een PDF (“Afdrukken”, dan “Opslaan als PDF”) en voeg die toe.',
    'zip-bomb':
      'Het bestand “{file}” wordt bij het openen veel te groot. Open het zelf, bewaar het als PDF (met kleinere afbeeldingen) en voeg die toe.',
    infected:
      'In het bestand “{file}” vond de virusscanner een virus ({signature}). Het is niet bewaard. Laat je toestel nakijken, en voeg daarna een schone kopie toe.',
    'scan-unavailable':
      'Het bestand “{file}” kon niet op virussen nagekeken worden, omdat de scanner nu niet antwoordt. Het is niet bewaard. Probeer het over enkele minuten opnieuw.',
  },
  {
    hint: 'PDF, Word (.docx), OpenDocument (.odt), JPG ou PNG, jusqu’à 20 Mo compris.',
    empty:
      'Le fichier « {file} » est vide. Ouvrez-le sur votre appareil, vérifiez qu’il contient quelque chose, enregistrez-le et ajoutez-le à nouveau.',
    'too-large':
      'Le fichier « {file} » est trop grand : {size, number} Mo, alors que {limit, number} Mo sont permis. Réduisez-le (numérisez par exemple à 150 ppp, ou diminuez les photos), ou divisez-le en parties.',
    interrupted:
      'Le fichier « {file} » n’est pas arrivé en entier, parce que la connexion s’est interrompue. Ajoutez-le à nouveau.',
    'type-not-allowed':
      'Le fichier « {file} » est d’un type que nous n’acceptons pas. Enregistrez-le en PDF, Word (.docx), OpenDocument (.odt), JPG ou PNG et ajoutez-le à nouveau.',
    'not-a-scan':
      'Le fichier « {file} » n’est pas un scan. Enregistrez-le en PDF, JPG ou PNG et ajoutez-le de nouveau.',
    'type-lies':
      'Le nom et le contenu de « {file} » ne concordent pas : {extension, select, none {le nom n’a pas d’extension} other {le nom se termine par .{extension}}}, mais le contenu est {found, select, pdf {un PDF} docx {un document Word (.docx)} odt {un texte OpenDocument (.odt)} jpg {une photo JPG} png {une image PNG} zip {un dossier compressé} cfb {un ancien fichier Word, ou un fichier avec mot de passe} mixed {plusieurs types de fichier à la fois} other {autre chose}}. Ouvrez le fichier, enregistrez-le à nouveau en PDF et ajoutez celui-ci.',
    damaged:
      'Le fichier « {file} » est endommagé ou incomplet. Vérifiez que vous pouvez l’ouvrir, enregistrez-le à nouveau (de préférence en PDF) et ajoutez-le à nouveau.',
    protected:
      'Le fichier « {file} » est protégé par un mot de passe, de sorte que personne ne peut le vérifier. Supprimez la protection ou imprimez-le vers un PDF, et ajoutez celui-ci.',
    'active-content':
      'Le fichier « {file} » contient quelque chose qui peut agir de lui-même : {found, select, macros {une macro} script {un script} dde {un lien avec un autre programme} remote {un renvoi qui va chercher quelque chose ailleurs à l’ouverture} attachment {un autre fichier} automatic {une action qui commence dès l’ouverture} other {une partie que nous ne pouvons pas vérifier}}. Imprimez-le vers un PDF (« Imprimer », puis « Enregistrer au format PDF ») et ajoutez celui-ci.',
    'zip-bomb':
      'Le fichier « {file} » devient beaucoup trop grand à l’ouverture. Ouvrez-le vous-même, enregistrez-le en PDF (avec des images plus petites) et ajoutez celui-ci.',
    infected:
      'L’antivirus a trouvé un virus ({signature}) dans le fichier « {file} ». Il n’a pas été conservé. Faites vérifier votre appareil, puis ajoutez une copie saine.',
    'scan-unavailable':
      'Le fichier « {file} » n’a pas pu être vérifié, parce que l’antivirus ne répond pas pour le moment. Il n’a pas été conservé. Réessayez dans quelques minutes.',
  },
  {
    hint: 'PDF, Word (.docx), OpenDocument (.odt), JPG or PNG, up to and including 20 MB.',
    empty:
      'The file “{file}” is empty. Open it on your device, check that there is something in it, save it and add it again.',
    'too-large':
      'The file “{file}” is too large: {size, number} MB, where up to {limit, number} MB is allowed. Make it smaller (scan at 150 dpi, for instance, or shrink the pictures), or split it into parts.',
    interrupted:
      'The file “{file}” did not arrive in full, because the connection was lost or fell silent. Add it again.',
    'type-not-allowed':
      'The file “{file}” is of a kind that we do not accept. Save it as PDF, Word (.docx), OpenDocument (.odt), JPG or PNG and add it again.',
    'not-a-scan': 'The file “{file}” is no scan. Save it as PDF, JPG or PNG and add it again.',
    'type-lies':
      'The name and the content of “{file}” do not agree: {extension, select, none {the name has no extension} other {the name ends in .{extension}}}, but the content is {found, select, pdf {a PDF} docx {a Word document (.docx)} odt {an OpenDocument text (.odt)} jpg {a JPG photo} png {a PNG image} zip {a compressed folder} cfb {an older Word file, or a file with a password} mixed {more than one kind of file at once} other {something else}}. Open the file, save it again as PDF and add that one.',
    damaged:
      'The file “{file}” is damaged or incomplete. Check that you can open it, save it again (preferably as PDF) and add it again.',
    protected:
      'The file “{file}” is protected with a password, so that nobody can check it. Remove the protection or print it to a PDF, and add that one.',
    'active-content':
      'The file “{file}” holds something that can act by itself: {found, select, macros {a macro} script {a script} dde {a link with another program} remote {a reference that fetches something from elsewhere on opening} attachment {another file} automatic {an action that starts as soon as it is opened} other {a part that we cannot check}}. Print it to a PDF (“Print”, then “Save as PDF”) and add that one.',
    'zip-bomb':
      'The file “{file}” becomes far too large when it is opened. Open it yourself, save it as PDF (with smaller pictures) and add that one.',
    infected:
      'The virus scanner found a virus ({signature}) in the file “{file}”. It was not kept. Have your device checked, then add a clean copy.',
    'scan-unavailable':
      'The file “{file}” could not be checked for viruses, because the scanner does not answer at the moment. It was not kept. Try again in a few minutes.',
  },
) satisfies Catalogue<RefusalCode | 'hint'>;
