import { lawsOfPlans } from './laws-of-plans.ts';
import { tapers } from './requests.ts';

lawsOfPlans('taper', tapers);
