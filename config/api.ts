export default {
  rest: { defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: true },
  // strictRelations: a publication fails on a required relation that is missing, instead of dropping it in silence.
  documents: { strictRelations: true, strictParams: true },
};
