package runtime.build;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSequentialList;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.DuplicateFormatFlagsException;
import java.util.FormatFlagsConversionMismatchException;
import java.util.Formatter;
import java.util.IllegalFormatCodePointException;
import java.util.IllegalFormatConversionException;
import java.util.IllegalFormatFlagsException;
import java.util.IllegalFormatPrecisionException;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.MissingFormatWidthException;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TimeZone;
import java.util.UnknownFormatConversionException;
import java.util.Vector;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.PatternSyntaxException;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.teavm.backend.wasm.WasmRuntime;
import runtime.digits.Angles;
import runtime.digits.ArcAngles;
import runtime.digits.DoubleReader;
import runtime.digits.DoubleText;
import runtime.digits.Exponentials;
import runtime.digits.Format;
import runtime.digits.Fused;
import runtime.digits.Hyperbolics;
import runtime.digits.Logarithms;
import runtime.digits.Powers;
import runtime.digits.Roots;
import runtime.digits.Rounding;
import runtime.digits.Scaling;
import runtime.library.DoubleSums;
import runtime.library.Whole;
import runtime.methods.BeforeArrayLists;
import runtime.methods.BeforeArrays;
import runtime.methods.BeforeBigDecimal;
import runtime.methods.BeforeBigInteger;
import runtime.methods.BeforeBitSets;
import runtime.methods.BeforeBuilders;
import runtime.methods.BeforeCodePoints;
import runtime.methods.BeforeCollections;
import runtime.methods.BeforeCollectors;
import runtime.methods.BeforeComparisons;
import runtime.methods.BeforeDecimalFormat;
import runtime.methods.BeforeDecimalsOfDoubles;
import runtime.methods.BeforeEmptyLists;
import runtime.methods.BeforeFixedLists;
import runtime.methods.BeforeFixedMaps;
import runtime.methods.BeforeFixedSets;
import runtime.methods.BeforeIterators;
import runtime.methods.BeforeLists;
import runtime.methods.BeforeMapOf;
import runtime.methods.BeforeMatches;
import runtime.methods.BeforeNamedGroups;
import runtime.methods.BeforeOptional;
import runtime.methods.BeforeOrders;
import runtime.methods.BeforePartsOfLists;
import runtime.methods.BeforeQueues;
import runtime.methods.BeforeSetOf;
import runtime.methods.BeforeStreams;
import runtime.methods.BeforeStrings;
import runtime.methods.BeforeVectors;
import runtime.methods.Decoded;
import runtime.methods.OfArrayList;
import runtime.methods.OfArrayLists;
import runtime.methods.OfArrays;
import runtime.methods.OfBackend;
import runtime.methods.OfBigDecimal;
import runtime.methods.OfCharacter;
import runtime.methods.OfClass;
import runtime.methods.OfCollections;
import runtime.methods.OfCollectors;
import runtime.methods.OfEnum;
import runtime.methods.OfExactMath;
import runtime.methods.OfFixedEntries;
import runtime.methods.OfFixedIterators;
import runtime.methods.OfFixedLists;
import runtime.methods.OfFixedMaps;
import runtime.methods.OfFormatExceptions;
import runtime.methods.OfFormatter;
import runtime.methods.OfList;
import runtime.methods.OfMap;
import runtime.methods.OfMatchers;
import runtime.methods.OfMath;
import runtime.methods.OfObjects;
import runtime.methods.OfOptional;
import runtime.methods.OfPatternErrors;
import runtime.methods.OfPrintStream;
import runtime.methods.OfReaders;
import runtime.methods.OfSet;
import runtime.methods.OfStreams;
import runtime.methods.OfString;
import runtime.methods.OfStringBuilder;
import runtime.methods.OfTex;
import runtime.methods.OfThread;
import runtime.methods.OfTimeZone;
import runtime.methods.OfTreeRanges;
import runtime.methods.OfTreeViews;
import runtime.methods.OfUnmodifiableLists;
import runtime.methods.OfWholeNumbers;

/** Which classes of the runtime have methods that take the place of Java's. */
final class MethodTable {

  private static final String STREAMS = "java.util.stream.";
  private static final String FIXED = "java.util.TemplateCollections$";
  private static final String ARRAY_AS_LIST = "java.util.Arrays$ArrayAsList";
  private static final String TREE_VIEW = "java.util.TreeMap$MapView";
  private static final String TEX = "org.knowm.xchart.internal.chartpart.TexRenderer";

  private static final StandInTable TABLE = new StandInTable();

  static {
    mathematics();
    numbers();
    texts();
    formats();
    lists();
    collections();
    trees();
    orders();
    streams();
    others();
  }

  private MethodTable() {}

  static List<MethodStandIn> of(String className) {
    return TABLE.of(className);
  }

  static Stream<MethodStandIn> all() {
    return TABLE.all();
  }

  private static void mathematics() {
    for (Class<?> math : List.of(Math.class, StrictMath.class)) {
      TABLE.functions(
          math,
          Exponentials.class,
          Logarithms.class,
          Powers.class,
          Roots.class,
          Angles.class,
          ArcAngles.class,
          Hyperbolics.class,
          Rounding.class,
          Scaling.class,
          Fused.class,
          OfMath.class,
          OfExactMath.class);
    }
    TABLE.functions(WasmRuntime.class, OfBackend.class);
  }

  private static void numbers() {
    TABLE.functions(Double.class, DoubleText.class, DoubleReader.class);
    TABLE.functions(Float.class, DoubleText.class, DoubleReader.class);
    for (Class<?> whole : List.of(Integer.class, Long.class, Short.class, Byte.class)) {
      TABLE.functions(whole, OfWholeNumbers.class);
    }
    TABLE.functions(Integer.class, Decoded.Ints.class);
    TABLE.functions(Long.class, Decoded.Longs.class);
    TABLE.functions(Short.class, Decoded.Shorts.class);
    TABLE.functions(Byte.class, Decoded.Bytes.class);
    TABLE.functions(Character.class, OfCharacter.class);
    TABLE.beforeFunctions(Character.class, BeforeCodePoints.class);
    TABLE.methods(BigDecimal.class, OfBigDecimal.class);
    TABLE.methods(BigInteger.class, Whole.class);
    TABLE.before(BigInteger.class, BeforeBigInteger.class);
    TABLE.before(BigDecimal.class, BeforeBigDecimal.class);
    TABLE.beforeFunctions(BigDecimal.class, BeforeDecimalsOfDoubles.class);
  }

  private static void texts() {
    TABLE.methods(String.class, OfString.class);
    TABLE.methods(CharSequence.class, OfString.class);
    TABLE.before(String.class, BeforeStrings.class);
    TABLE.methods(StringBuffer.class, OfStringBuilder.class);
    TABLE.methods(StringBuilder.class, OfStringBuilder.class);
    TABLE.before("java.lang.AbstractStringBuilder", CharSequence.class, BeforeBuilders.class);
    TABLE.methods(PrintStream.class, OfPrintStream.class);
  }

  private static void formats() {
    TABLE.functions(String.class, Format.class);
    TABLE.methods(Formatter.class, OfFormatter.class);
    TABLE.before(DecimalFormat.class, BeforeDecimalFormat.class);
    for (Class<?> exception :
        List.of(
            DuplicateFormatFlagsException.class,
            FormatFlagsConversionMismatchException.class,
            IllegalFormatCodePointException.class,
            IllegalFormatConversionException.class,
            IllegalFormatFlagsException.class,
            IllegalFormatPrecisionException.class,
            MissingFormatWidthException.class,
            UnknownFormatConversionException.class)) {
      TABLE.methods(exception, OfFormatExceptions.class);
    }
  }

  private static void lists() {
    TABLE.functions(List.class, OfList.class);
    for (Class<?> list :
        List.of(
            AbstractList.class, AbstractSequentialList.class, ArrayList.class, LinkedList.class)) {
      TABLE.before(list, BeforeLists.class);
    }
    TABLE.methods(ArrayList.class, OfArrayList.class);
    TABLE.before("java.util.AbstractList$1", Iterator.class, BeforeIterators.class);
    TABLE.before("java.util.AbstractList$SubAbstractList", List.class, BeforePartsOfLists.class);
    TABLE.before(Vector.class, BeforeVectors.class);
    TABLE.before(ARRAY_AS_LIST, List.class, BeforeArrayLists.class);
    TABLE.before(ARRAY_AS_LIST, AbstractList.class, BeforeArrayLists.class);
    TABLE.before("java.util.Collections$8", List.class, BeforeLists.class);
    TABLE.before(FIXED + "SingleElementList", List.class, BeforeLists.class);
    TABLE.before(FIXED + "ImmutableArrayList", List.class, BeforeFixedLists.class);
    TABLE.methods(FIXED + "ImmutableArrayList", List.class, OfFixedLists.class);
    TABLE.methods(FIXED + "AbstractImmutableList", List.class, OfUnmodifiableLists.class);
    TABLE.methods("java.util.Collections$9", List.class, OfUnmodifiableLists.class);
    TABLE.methods(ARRAY_AS_LIST, List.class, OfArrayLists.class);
    TABLE.before("java.util.Collections$3", List.class, BeforeEmptyLists.class);
  }

  private static void collections() {
    TABLE.functions(Collections.class, OfCollections.class);
    TABLE.beforeFunctions(Collections.class, BeforeCollections.class);
    TABLE.functions(Set.class, OfSet.class);
    TABLE.functions(Map.class, OfMap.class);
    TABLE.beforeFunctions(Set.class, BeforeSetOf.class);
    TABLE.beforeFunctions(Map.class, BeforeMapOf.class);
    for (String set : List.of("NElementSet", "SingleElementSet", "TwoElementsSet")) {
      TABLE.before(FIXED + set, Set.class, BeforeFixedSets.class);
    }
    TABLE.before(FIXED + "NElementSet", AbstractSet.class, BeforeFixedSets.class);
    for (String map : List.of("NEtriesMap", "SingleEntryMap", "TwoEntriesMap")) {
      TABLE.before(FIXED + map, Map.class, BeforeFixedMaps.class);
    }
    TABLE.before(FIXED + "NEtriesMap", AbstractMap.class, BeforeFixedMaps.class);
    TABLE.methods(FIXED + "AbstractImmutableMap", Map.class, OfFixedMaps.class);
    TABLE.methods(FIXED + "ImmutableEntry", Map.Entry.class, OfFixedEntries.class);
    for (String iterator :
        List.of("NElementSet$1", "SingleElementSet$1", "TwoElementsSet$1", "NEtriesMap$1$1")) {
      TABLE.methods(FIXED + iterator, Iterator.class, OfFixedIterators.class);
    }
    TABLE.before(PriorityQueue.class, BeforeQueues.class);
  }

  private static void trees() {
    TABLE.methods(TREE_VIEW, NavigableMap.class, OfTreeViews.class);
    TABLE.methods(TREE_VIEW, AbstractMap.class, OfTreeRanges.class);
  }

  private static void orders() {
    TABLE.before("java.util.Comparator$NaturalOrder", Comparator.class, BeforeOrders.class);
    for (Class<?> type :
        List.of(
            Boolean.class,
            Character.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            String.class,
            BigInteger.class,
            BigDecimal.class)) {
      TABLE.before(type.getName(), Comparable.class, BeforeComparisons.class);
    }
  }

  private static void streams() {
    TABLE.functions(Stream.class, OfStreams.class);
    TABLE.functions(Collectors.class, OfCollectors.class);
    TABLE.beforeFunctions(Collectors.class, BeforeCollectors.class);
    for (Class<?> type :
        List.of(Collection.class, DoubleStream.class, IntStream.class, LongStream.class)) {
      TABLE.methods(type, OfStreams.class);
    }
    for (String stream : StreamClasses.NAMES) {
      TABLE.before(stream, BaseStream.class, BeforeStreams.class);
    }
    TABLE.before(STREAMS + "impl.SimpleStreamImpl", Stream.class, BeforeStreams.class);
    TABLE.methods(STREAMS + "impl.SimpleStreamImpl", Stream.class, OfStreams.class);
    for (String iterator :
        List.of(
            "impl.SimpleStreamIterator",
            "doubleimpl.SimpleDoubleStreamIterator",
            "intimpl.SimpleIntStreamIterator",
            "longimpl.SimpleLongStreamIterator")) {
      TABLE.methods(STREAMS + iterator, Iterator.class, OfFixedIterators.class);
    }
    TABLE.before(
        STREAMS + "doubleimpl.SimpleDoubleStreamImpl", DoubleStream.class, BeforeStreams.class);
    TABLE.before(STREAMS + "intimpl.SimpleIntStreamImpl", IntStream.class, BeforeStreams.class);
    TABLE.before(STREAMS + "longimpl.SimpleLongStreamImpl", LongStream.class, BeforeStreams.class);
    TABLE.methods(
        STREAMS + "doubleimpl.SimpleDoubleStreamImpl", DoubleStream.class, DoubleSums.class);
    TABLE.methods(STREAMS + "intimpl.SimpleIntStreamImpl", IntStream.class, OfStreams.class);
    TABLE.methods(STREAMS + "longimpl.SimpleLongStreamImpl", LongStream.class, OfStreams.class);
    for (Class<?> optional :
        List.of(Optional.class, OptionalDouble.class, OptionalInt.class, OptionalLong.class)) {
      TABLE.before(optional, BeforeOptional.class);
      TABLE.methods(optional, OfOptional.class);
    }
  }

  private static void others() {
    TABLE.methods(Class.class, OfClass.class);
    TABLE.functions(Enum.class, OfEnum.class);
    TABLE.methods(Enum.class, OfEnum.class);
    TABLE.functions(Objects.class, OfObjects.class);
    TABLE.functions(Thread.class, OfThread.class);
    TABLE.before(BitSet.class, BeforeBitSets.class);
    TABLE.methods(TimeZone.class, OfTimeZone.class);
    TABLE.functions(Arrays.class, OfArrays.class);
    TABLE.beforeFunctions(Arrays.class, BeforeArrays.class);
    TABLE.methods(PatternSyntaxException.class, OfPatternErrors.class);
    TABLE.methods(Matcher.class, OfMatchers.class);
    TABLE.before(MatchResult.class, BeforeNamedGroups.class);
    TABLE.before(MatchClasses.RESULT, MatchResult.class, BeforeMatches.class);
    TABLE.methods(BufferedReader.class, OfReaders.class);
    TABLE.functions(TEX, OfTex.class);
  }
}
