package runtime.compiler;

import java.util.List;

/** Goes through the words and signs of a piece of a cell. */
abstract class SlipFinder {

  final Piece piece;
  final Extents tokens;
  final int size;

  SlipFinder(Piece piece) {
    this.piece = piece;
    List<Token> all = Tokens.of(piece.text());
    tokens = new Extents(all);
    size = all.size();
  }

  /** Of what stands from one token to another, with both. */
  final Slip slip(int first, int last, Said hint) {
    return Slip.at(piece, tokens.at(first), tokens.at(last), hint);
  }

  /** What stands from one token to another, with both. */
  final String text(int first, int last) {
    return piece.text().substring(tokens.at(first).start(), tokens.at(last).end());
  }
}
