/** Words of the card of one provider. */
export interface CardMessages {}
