import { lawsOfPlans } from './laws-of-plans.ts';
import { changedPlans } from './requests.ts';

lawsOfPlans('plan that something happens to', changedPlans);
