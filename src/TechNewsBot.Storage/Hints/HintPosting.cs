namespace TechNewsBot.Storage.Hints;

/// <summary>A piece in a text.</summary>
/// <param name="Piece">The piece, as the index writes it.</param>
/// <param name="Text">The row of <c>HintText</c>.</param>
/// <param name="Weight">What it weighs there: each time that it stands in the title, the text or the answers counts as <see cref="HintPieces"/> says.</param>
internal readonly record struct HintPosting(string Piece, long Text, double Weight);
