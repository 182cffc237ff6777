/** The id of the category that own terms make up; it stands last in the list. */
export const ownCategoryId = 'own-terms';
