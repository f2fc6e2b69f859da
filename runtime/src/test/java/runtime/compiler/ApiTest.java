package runtime.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ApiTest {

  private static byte[] file() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(2);
    for (String name : new String[] {"java/util/List", "neuron/Neuron"}) {
      out.writeUTF(name);
      out.writeInt(name.length());
      out.writeBytes(name);
    }
    out.writeInt(1);
    out.writeUTF("java/io/File");
    out.writeInt(1);
    out.writeUTF("java.util.List");
    out.writeInt(2);
    out.writeUTF("copyOf(Collection)");
    out.writeUTF("of()");
    return bytes.toByteArray();
  }

  @Test
  void givesTheClassFileOfEachName() throws IOException {
    Api api = new Api(file());

    assertThat(api.names()).containsExactlyInAnyOrder("java/util/List", "neuron/Neuron");
    assertThat(api.find("neuron/Neuron")).asString().isEqualTo("neuron/Neuron");
    assertThat(api.find("java/io/File")).isNull();
  }

  @Test
  void knowsWhatJavaHasAndThePageHasNot() throws IOException {
    Api api = new Api(file());

    assertThat(api.isAbsent("java/io/File")).isTrue();
    assertThat(api.isAbsent("java/util/List")).isFalse();
    assertThat(api.isAbsent("java/io/Fil")).isFalse();
  }

  @Test
  void knowsTheMembersThatJavaHasAndThePageHasNot() throws IOException {
    Api api = new Api(file());

    assertThat(api.absentMembers("java.util.List")).containsExactly("copyOf(Collection)", "of()");
    assertThat(api.absentMembers("java.util.Map")).isEmpty();
  }

  @Test
  void packagesAreThoseOfClassesAndAllAboveThem() throws IOException {
    Api api = new Api(file());

    assertThat(new String[] {"java", "java/util", "java/io", "neuron"}).allMatch(api::isPackage);
    assertThat(new String[] {"java/util/List", "jav", ""}).noneMatch(api::isPackage);
  }

  @Test
  void aFileThatEndsTooEarlyIsRefused() throws IOException {
    byte[] file = file();

    assertThatThrownBy(() -> new Api(Arrays.copyOf(file, file.length - 1)))
        .isInstanceOf(EOFException.class);
  }
}
