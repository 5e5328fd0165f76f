import { editionLine } from './edition-line.ts';
import './edition.css';

await editionLine();
