import { lawsOfPlans } from './laws-of-plans.ts';
import { titrations } from './requests.ts';

lawsOfPlans('titration', titrations);
