/** Words for where the consult form cannot be loaded. In the bundle, as those of the form itself come with it. */
export interface ConsultMissingMessages {
  readonly title: string;
  readonly help: string;
  readonly retry: string;
}
