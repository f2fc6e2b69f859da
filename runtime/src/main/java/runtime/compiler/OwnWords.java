package runtime.compiler;

import org.eclipse.jdt.internal.compiler.util.Messages;

/**
 * Sentences that the compiler itself needs; it reads them by reflection, which the page has not.
 */
final class OwnWords {

  private static final String UNRESOLVED = " cannot be called until it compiles:\n";

  private OwnWords() {}

  /** Before anything is scanned: a word such as {@code record} makes the scanner look them up. */
  static void use() {
    Messages.compilation_beginningToCompile = "";
    Messages.compilation_processing = "";
    Messages.compilation_process = "";
    Messages.compilation_request = "";
    Messages.compilation_write = "";
    Messages.compilation_units = "";
    Messages.compilation_unit = "";
    Messages.compilation_loadBinary = "";
    Messages.compilation_internalError = "The compiler failed.";
    Messages.switch_expression = "Switch expressions";
    Messages.text_block = "Text blocks";
    Messages.pattern_matching_instanceof = "Patterns in instanceof";
    Messages.records = "Records";
    Messages.sealed_types = "Sealed types";
    Messages.pattern_matching_switch = "Patterns in switch";
    Messages.record_patterns = "Patterns of records";
    Messages.abort_invalidOpcode = "{0}{1}{2}";
    Messages.abort_missingCode = "{0}";
  }

  /** From now on what does not compile throws a message that begins with this name. */
  static void refuse(String declaration) {
    Messages.compilation_unresolvedProblem = declaration + UNRESOLVED;
    Messages.compilation_unresolvedProblems = declaration + UNRESOLVED;
  }
}
