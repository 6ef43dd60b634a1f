/** The A/A control: the floor, measured against itself. What comes out beside 0 is noise. */
export { floor as call } from './stub.ts'
