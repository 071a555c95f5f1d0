/** Says over each page of a preview that readers do not see all of this. It is no part of the finished site. */
export const PreviewNote = () => (
  <p className="border-b-4 border-poppy bg-sheet font-sans text-small" role="note">
    <span className="wrap block py-2">
      <strong>Preview.</strong> Drafts, texts under embargo and what is not due yet are shown as well.
    </span>
  </p>
)
