package runtime.build;

import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.AbstractSequentialList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.DuplicateFormatFlagsException;
import java.util.FormatFlagsConversionMismatchException;
import java.util.Formatter;
import java.util.HashMap;
import java.util.IllegalFormatCodePointException;
import java.util.IllegalFormatConversionException;
import java.util.IllegalFormatFlagsException;
import java.util.IllegalFormatPrecisionException;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.MissingFormatWidthException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UnknownFormatConversionException;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.teavm.backend.wasm.WasmRuntime;
import runtime.build.MethodStandIn.Kind;
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
import runtime.methods.BeforeBuilders;
import runtime.methods.BeforeIterators;
import runtime.methods.BeforeLists;
import runtime.methods.BeforeOptional;
import runtime.methods.BeforePartsOfLists;
import runtime.methods.BeforeShortLists;
import runtime.methods.BeforeStreams;
import runtime.methods.BeforeStrings;
import runtime.methods.OfBackend;
import runtime.methods.OfBigDecimal;
import runtime.methods.OfCharacter;
import runtime.methods.OfClass;
import runtime.methods.OfCollectors;
import runtime.methods.OfEnum;
import runtime.methods.OfExactMath;
import runtime.methods.OfFormatExceptions;
import runtime.methods.OfFormatter;
import runtime.methods.OfMath;
import runtime.methods.OfObjects;
import runtime.methods.OfOptional;
import runtime.methods.OfPrintStream;
import runtime.methods.OfStreams;
import runtime.methods.OfString;
import runtime.methods.OfStringBuilder;
import runtime.methods.OfTex;
import runtime.methods.OfWholeNumbers;

/** Which classes of the runtime have methods that take the place of Java's. */
final class MethodTable {

  private static final String STREAMS = "java.util.stream.";
  private static final String FIXED_LISTS = "java.util.TemplateCollections$";
  private static final String TEX = "org.knowm.xchart.internal.chartpart.TexRenderer";

  /** Methods that only TeaVM's classes have. */
  private static final Set<String> OF_TEAVM = Set.of("aproxPrecision");

  private static final List<Class<?>> FORMAT_EXCEPTIONS =
      List.of(
          DuplicateFormatFlagsException.class,
          FormatFlagsConversionMismatchException.class,
          IllegalFormatCodePointException.class,
          IllegalFormatConversionException.class,
          IllegalFormatFlagsException.class,
          IllegalFormatPrecisionException.class,
          MissingFormatWidthException.class,
          UnknownFormatConversionException.class);

  private static final Map<String, List<MethodStandIn>> BY_CLASS = new HashMap<>();

  static {
    for (Class<?> math : List.of(Math.class, StrictMath.class)) {
      functions(
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
    functions(Double.class, DoubleText.class, DoubleReader.class);
    functions(Float.class, DoubleText.class, DoubleReader.class);
    functions(WasmRuntime.class, OfBackend.class);
    functions(String.class, Format.class);
    functions(Stream.class, OfStreams.class);
    methods(Collection.class, OfStreams.class);
    functions(Character.class, OfCharacter.class);
    functions(Collectors.class, OfCollectors.class);
    functions(Enum.class, OfEnum.class);
    methods(Enum.class, OfEnum.class);
    functions(Objects.class, OfObjects.class);
    for (Class<?> whole : List.of(Integer.class, Long.class, Short.class, Byte.class)) {
      functions(whole, OfWholeNumbers.class);
    }
    for (Class<?> optional :
        List.of(Optional.class, OptionalDouble.class, OptionalInt.class, OptionalLong.class)) {
      before(optional.getName(), optional, BeforeOptional.class);
      methods(optional, OfOptional.class);
    }
    for (Class<?> list :
        List.of(
            AbstractList.class, AbstractSequentialList.class, ArrayList.class, LinkedList.class)) {
      before(list.getName(), list, BeforeLists.class);
    }
    before("java.util.AbstractList$1", Iterator.class, BeforeIterators.class);
    before("java.util.AbstractList$SubAbstractList", List.class, BeforePartsOfLists.class);
    before("java.util.Arrays$ArrayAsList", List.class, BeforeArrayLists.class);
    before(FIXED_LISTS + "ImmutableArrayList", List.class, BeforeArrayLists.class);
    before(FIXED_LISTS + "SingleElementList", List.class, BeforeShortLists.class);
    before(FIXED_LISTS + "TwoElementsList", List.class, BeforeShortLists.class);
    before(String.class.getName(), String.class, BeforeStrings.class);
    before("java.lang.AbstractStringBuilder", CharSequence.class, BeforeBuilders.class);
    methods(BigDecimal.class, OfBigDecimal.class);
    methods(BigInteger.class, Whole.class);
    methods(Class.class, OfClass.class);
    methods(DoubleStream.class, OfStreams.class);
    methods(IntStream.class, OfStreams.class);
    methods(LongStream.class, OfStreams.class);
    methods(Formatter.class, OfFormatter.class);
    methods(PrintStream.class, OfPrintStream.class);
    methods(String.class, OfString.class);
    methods(StringBuffer.class, OfStringBuilder.class);
    methods(StringBuilder.class, OfStringBuilder.class);
    for (Class<?> exception : FORMAT_EXCEPTIONS) {
      methods(exception, OfFormatExceptions.class);
    }
    for (String stream :
        List.of(
            "impl.SimpleStreamImpl",
            "doubleimpl.SimpleDoubleStreamImpl",
            "intimpl.SimpleIntStreamImpl",
            "longimpl.SimpleLongStreamImpl")) {
      before(STREAMS + stream, BaseStream.class, BeforeStreams.class);
    }
    methods(STREAMS + "doubleimpl.SimpleDoubleStreamImpl", DoubleStream.class, DoubleSums.class);
    methods(STREAMS + "intimpl.SimpleIntStreamImpl", IntStream.class, OfStreams.class);
    methods(STREAMS + "longimpl.SimpleLongStreamImpl", LongStream.class, OfStreams.class);
    publicMethods(OfTex.class).forEach(method -> add(TEX, new MethodStandIn(method, Kind.STATIC)));
  }

  private MethodTable() {}

  static List<MethodStandIn> of(String className) {
    return BY_CLASS.getOrDefault(className, List.of());
  }

  static Stream<MethodStandIn> all() {
    return BY_CLASS.values().stream().flatMap(List::stream);
  }

  /** Static methods, for those of the same name and parameters that the class has. */
  private static void functions(Class<?> of, Class<?>... sources) {
    for (Class<?> source : sources) {
      publicMethods(source)
          .filter(method -> has(of, method.getName(), method.getParameterTypes()))
          .forEach(method -> add(of.getName(), new MethodStandIn(method, Kind.STATIC)));
    }
  }

  /** Methods whose first parameter is the object, for those that the class has. */
  private static void methods(Class<?> of, Class<?> source) {
    methods(of.getName(), of, source);
  }

  private static void methods(String className, Class<?> of, Class<?> source) {
    publicMethods(source)
        .filter(method -> method.getParameterCount() > 0 && method.getParameterTypes()[0] == of)
        .filter(
            method ->
                OF_TEAVM.contains(method.getName())
                    || has(of, method.getName(), withoutFirst(method.getParameterTypes())))
        .forEach(method -> add(className, new MethodStandIn(method, Kind.OBJECT)));
  }

  private static void before(String className, Class<?> object, Class<?> source) {
    publicMethods(source)
        .filter(method -> method.getParameterTypes()[0] == object)
        .forEach(method -> add(className, new MethodStandIn(method, Kind.BEFORE)));
  }

  private static void add(String className, MethodStandIn standIn) {
    BY_CLASS.computeIfAbsent(className, name -> new ArrayList<>()).add(standIn);
  }

  private static Stream<Method> publicMethods(Class<?> source) {
    return Stream.of(source.getDeclaredMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> Modifier.isPublic(method.getModifiers()));
  }

  private static Class<?>[] withoutFirst(Class<?>[] types) {
    return Stream.of(types).skip(1).toArray(Class<?>[]::new);
  }

  private static boolean has(Class<?> type, String name, Class<?>[] parameters) {
    try {
      type.getMethod(name, parameters);
      return true;
    } catch (NoSuchMethodException none) {
      return false;
    }
  }
}
